/** What is used here of Citation.js, which ships no types. */
declare module '@citation-js/core' {
  type Item = { id: string };

  /** An entry whose fields are written verbatim between the braces. */
  export type BibtexEntry = { type: string; label: string; properties: Record<string, string> };

  export const plugins: {
    input: {
      /** Reads a text in the first format that fits it; throws if it cannot. */
      chain(text: string, options: { generateGraph: false }): unknown;
    };
    config: {
      get(plugin: '@bibtex'): {
        format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
    output: {
      format(
        name: 'bibtex' | 'biblatex',
        items: readonly Item[],
        options: { format: 'object' }
      ): BibtexEntry[];
      format(
        name: 'bibliography',
        items: readonly Item[],
        options: {
          template: string;
          lang: string;
          format: 'html' | 'text';
          asEntryArray: true;
          nosort: true;
        }
      ): [id: string, entry: string][];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
