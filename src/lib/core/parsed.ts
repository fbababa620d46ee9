/** What a parser returns: a value, or the issue that prevented one, as the tail of a sentence. */
export type Parsed<T> = { value: T; issue?: never } | { value: null; issue: string };
