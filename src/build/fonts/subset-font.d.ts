/** What is used here of subset-font, which ships no types. */
declare module 'subset-font' {
  /** A font with the letters of `text` only; of OpenType's features it keeps those named. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; keepFeatures: string[] }
  ): Promise<Buffer>;
}
