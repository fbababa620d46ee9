/** An event of Chromium's trace, of which the benchmark reads complete ones (`X`) and the names of threads (`M`). */
export type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** When it began, in microseconds. */
  ts: number;
  /** How long it lasted, in microseconds. */
  dur?: number;
  args?: { name?: string; data?: { url?: string } } | undefined;
};
