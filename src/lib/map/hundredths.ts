/** A length as a percentage of a whole, as SVG takes it: `37.25%`. */
export function hundredths(length: number, whole: number): string {
  return `${Number(((100 * length) / whole).toFixed(2))}%`;
}
