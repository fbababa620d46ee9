declare module 'edtf' {
  /** Milliseconds since 1970-01-01T00:00Z of the first and the last instant that the text may mean. */
  export default function edtf(text: string): { min: number; max: number };
}
