/** A stretch of text in one face; `href` is an http or https address. */
export type Run = {
  text: string;
  italic?: boolean;
  bold?: boolean;
  /** Whether it is raised or lowered. */
  shift?: 'sup' | 'sub';
  href?: string;
};

/** A source as cited in a bibliography. */
export type Citation = Run[];

/** The citation of each source of an atlas, by source id: plain data that can be written as JSON. */
export type Citations = Record<string, Citation>;

/** The parts of an event's citation: paragraphs, and numbered lists of sources. */
export type Block = { kind: 'paragraph'; runs: Run[] } | { kind: 'list'; items: Run[][] };
