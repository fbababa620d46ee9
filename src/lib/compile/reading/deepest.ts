/** The most levels of maps and lists that a file of an atlas may nest. */
export const DEEPEST = 40;

/** Whether data is nested deeper than that; circular data is. */
export function isTooDeep(value: unknown, levels = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isTooDeep(part, levels - 1));
}
