import { parse } from 'yaml';
import type { Brought } from '../brought';
import { sumOf } from '../ids';
import { appendToJson } from './append-to-json';
import { appendToYaml } from './append-to-yaml';
import { changedFields } from './changed-fields';

/** What an import does to one kind of things: how many are added or there already, and those that the atlas has otherwise. */
export type KindChange = {
  file: string;
  /** In the singular. */
  kind: string;
  added: number;
  same: number;
  /** Ids that the atlas has with other fields, which it keeps, and the names of those fields. */
  kept: { id: string; fields: string[] }[];
};

/** The files of an atlas after an import, by name, of those that change; what changes, by kind; and the private copies to keep. */
export type Merged = {
  files: Map<string, string>;
  changes: KindChange[];
  texts: Map<string, string>;
};

type Item = { id: string | number };

/**
 * Merges what a file brings into an atlas by id. Anything that the atlas has already stays as it is, word for word, whoever wrote
 * it; the rest is added at the end of its list. So the same import twice changes nothing. Throws if a file of the atlas cannot be
 * read: the check says why.
 */
export function mergeBrought(files: ReadonlyMap<string, string>, brought: Brought): Merged {
  const changed = new Map<string, string>();
  const changes: KindChange[] = [];
  const textOf = (file: string, empty: string): string =>
    changed.get(file) ?? files.get(file) ?? empty;
  const merge = <T extends Item>(
    { file, kind, empty }: { file: string; kind: string; empty: string },
    items: readonly T[],
    read: (text: string) => readonly Item[],
    append: (text: string, added: readonly T[]) => string
  ): void => {
    const text = textOf(file, empty);
    const held = new Map(read(text).map((item) => [String(item.id), item]));
    const added = items.filter(({ id }) => !held.has(String(id)));
    const kept = items.flatMap((item) => {
      const there = held.get(String(item.id));
      const fields = there ? changedFields(there, item) : [];
      return fields.length > 0 ? [{ id: String(item.id), fields }] : [];
    });
    if (items.length > 0) {
      const same = items.length - added.length - kept.length;
      changes.push({ file, kind, added: added.length, same, kept });
    }
    if (added.length > 0 || !files.has(file)) changed.set(file, append(text, added));
  };
  const yaml = <T extends Item>(file: string, kind: string, key: string, items: readonly T[]) => {
    // A file without a list that nothing is added to is left alone.
    if (items.length === 0 && (files.has(file) || changed.has(file) || key !== 'events')) return;
    merge(
      { file, kind, empty: key === 'events' ? 'events: []\n' : '' },
      items,
      (text) => listAt(parse(text, { uniqueKeys: false }), [key]),
      (text, added) => appendToYaml(text, key, added)
    );
  };
  const json = <T extends Item>(
    at: { file: string; kind: string; empty: string; path: readonly string[] },
    items: readonly T[]
  ): void => {
    if (items.length === 0 && (files.has(at.file) || at.file === 'routes.geojson')) return;
    merge(
      at,
      items,
      (text) => listAt(JSON.parse(text.replace(/^\uFEFF/, '')), at.path),
      (text, added) => appendToJson(text, at.path, added)
    );
  };

  yaml('atlas.yaml', 'actor', 'actors', brought.actors);
  yaml('atlas.yaml', 'origin', 'origins', brought.origins);
  json({ file: 'sources.json', kind: 'source', empty: '[]\n', path: [] }, brought.sources);
  const copies = Object.entries(brought.copies).map(([id, copy]) => ({ id, ...copy }));
  if (copies.length > 0) {
    merge(
      { file: 'copies.yaml', kind: 'entry', empty: '' },
      copies,
      (text) =>
        Object.entries((parse(text, { uniqueKeys: false }) ?? {}) as Record<string, object>).map(
          ([id, copy]) => ({ id, ...copy })
        ),
      (text, added) =>
        appendToYaml(text, null, Object.fromEntries(added.map(({ id, ...copy }) => [id, copy])))
    );
  }
  const features = {
    empty: '{\n  "type": "FeatureCollection",\n  "features": []\n}\n',
    path: ['features']
  };
  json({ ...features, file: 'places.geojson', kind: 'place' }, brought.places);
  json({ ...features, file: 'routes.geojson', kind: 'route' }, brought.routes);
  yaml('events.yaml', 'event', 'events', brought.events);
  yaml('events.yaml', 'journey', 'journeys', brought.journeys);
  return { files: changed, changes, texts: keptTexts(textOf('copies.yaml', ''), brought) };
}

/** The private copies whose sum the atlas has: where it keeps its own entry on a source, it keeps its own copy too. */
function keptTexts(copies: string, { texts }: Brought): Map<string, string> {
  const entries = (parse(copies, { uniqueKeys: false }) ?? {}) as Record<
    string,
    { sha256?: string }
  >;
  const sums = new Set(Object.values(entries).map(({ sha256 }) => sha256));
  return new Map([...texts].filter(([, text]) => sums.has(sumOf(text))));
}

function listAt(value: unknown, path: readonly string[]): readonly Item[] {
  const found = path.reduce<unknown>(
    (part, name) => (part as Record<string, unknown> | null)?.[name],
    value
  );
  return Array.isArray(found) ? (found as readonly Item[]) : [];
}
