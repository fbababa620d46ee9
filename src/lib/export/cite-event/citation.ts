/** A stretch of text in one face; `href` is an http or https address. */
export type Run = {
  text: string;
  italic?: boolean;
  bold?: boolean;
  /** Whether it is raised or lowered. */
  shift?: 'sup' | 'sub';
  href?: string;
};

/** A source as a bibliography names it. */
export type Citation = Run[];

/** The citation of each source of an atlas, by the id of the source: plain data that can be written as JSON. */
export type Citations = Record<string, Citation>;

/** What a citation of an event is made of: paragraphs, and numbered lists of sources. */
export type Block = { kind: 'paragraph'; runs: Run[] } | { kind: 'list'; items: Run[][] };
