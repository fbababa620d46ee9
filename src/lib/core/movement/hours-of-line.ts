/**
 * The minimum hours from the start of a line to each of its positions: on each route at its top speed, in km/h; if it has none
 * (Infinity), no time passes. `measures` are kilometres from the start, `ends` the last position on each route.
 */
export function hoursOfLine(
  measures: readonly number[],
  ends: readonly number[],
  speeds: readonly number[]
): number[] {
  let hours = 0;
  return measures.map((km, i) => {
    const speed = speeds[ends.findIndex((end) => i <= end)] ?? Infinity;
    hours += (km - (measures[i - 1] ?? km)) / speed;
    return hours;
  });
}
