/** The first line of what went wrong that says something. */
export function firstLine(fault: unknown): string {
  const text = fault instanceof Error ? fault.message : String(fault);
  const line = text.split('\n').find((one) => one.trim() !== '');
  return line?.trim() ?? 'no reason given';
}
