/** The names of the fields in which two things differ, as JSON has them, whatever the order of their fields. */
export function changedFields(held: object, brought: object): string[] {
  const [a, b] = [held, brought] as Record<string, unknown>[];
  const names = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  return [...names].filter((name) => written(a?.[name]) !== written(b?.[name])).sort();
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part
  );
}
