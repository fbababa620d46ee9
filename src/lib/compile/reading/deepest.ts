/** Deeper than this, in maps and lists within one another, no file of an atlas goes. */
export const DEEPEST = 40;

/** Whether data goes deeper than that; what holds itself has no end. */
export function isTooDeep(value: unknown, levels = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isTooDeep(part, levels - 1));
}
