import { nameFolder } from '../cli/folders';
import { listAtlasIds, readAtlasFiles } from '../cli/read-atlas-files';
import { readCopies } from '../cli/read-copies';
import { readCountries } from '../cli/read-countries';
import { compileAtlas, type Compiled } from '../lib/compile/compile-atlas';
import { splitParagraphs } from '../lib/compile/reading/split-paragraphs';
import { formatIssue, type Issue } from '../lib/core/issue';

/** The atlases of a folder, each compiled once until forgotten. */
export type AtlasStore = {
  ids(): string[];
  compiled(id: string): Compiled;
  /** The paragraphs of the available texts, by the id of their source. */
  texts(id: string): Record<string, string[]>;
  /** All issues of a severity, one per line. */
  report(severity: Issue['severity']): string;
  /** Discards what was compiled, so that it is read again. */
  forget(): void;
};

/** Reads atlases from `geodata`, only some of them if they are named, and texts from their folders and from `textsFolder`. */
export function createAtlasStore(
  geodata: string,
  textsFolder?: string,
  only?: readonly string[]
): AtlasStore {
  const cache = new Map<string, Compiled & { texts: Map<string, string> }>();

  const read = (id: string): Compiled & { texts: Map<string, string> } => {
    const held = cache.get(id);
    if (held) return held;
    const { files, texts, unreadable } = readAtlasFiles(geodata, id, textsFolder);
    const compiled = compileAtlas(id, files, texts, {
      unreadable,
      geodata: nameFolder(geodata),
      countries: readCountries(),
      copies: readCopies(geodata, id, textsFolder)
    });
    const made = { ...compiled, texts };
    cache.set(id, made);
    return made;
  };
  const ids = (): string[] => {
    const all = listAtlasIds(geodata);
    return only ? all.filter((id) => only.includes(id)) : all;
  };

  return {
    ids,
    compiled: read,
    texts: (id) => {
      const { atlas, texts } = read(id);
      const kept = (atlas?.sources ?? []).flatMap((source): [string, string[]][] => {
        const text = source.sha256 === undefined ? undefined : texts.get(source.sha256);
        return text === undefined ? [] : [[source.id, splitParagraphs(text)]];
      });
      return Object.fromEntries(kept);
    },
    report: (severity) =>
      ids()
        .flatMap((id) => read(id).issues.filter((issue) => issue.severity === severity))
        .map(formatIssue)
        .join('\n'),
    forget: () => cache.clear()
  };
}
