declare module 'edtf' {
  /** Milliseconds since 1970-01-01T00:00Z of the first and last instant that the text may mean. */
  export default function edtf(text: string): { min: number; max: number };
}
