/** How wide a text is in pixels. */
export type Measure = (text: string) => number;

/** How many lines a name takes where so many pixels are free; a word longer than they are is broken. */
export function labelLines(name: string, room: number, measure: Measure): number {
  const space = measure(' ');
  let [lines, used] = [1, 0];
  for (const word of name.split(' ')) {
    const width = measure(word);
    const after = used > 0 ? used + space + width : width;
    if (after <= room) used = after;
    else {
      lines += (used > 0 ? 1 : 0) + Math.max(0, Math.ceil(width / Math.max(1, room)) - 1);
      used = width % Math.max(1, room);
    }
  }
  return lines;
}
