import type { Draft } from '../draft';
import { nearestWord } from '../messages/did-you-mean';
import { partsByKind, type Ids, type Kind } from './index-ids';
import { dataAt } from '../reading/located';
import { FILE_NAMES, type Documents, type FileName } from '../reading/parse-files';
import type { Reference } from './references';

/** The file that each kind of thing is written in. */
const HOMES: Record<Kind, FileName> = {
  actor: 'atlas.yaml',
  origin: 'atlas.yaml',
  source: 'sources.json',
  place: 'places.geojson',
  route: 'routes.geojson',
  event: 'events.yaml',
  claim: 'events.yaml',
  journey: 'events.yaml'
};

/** Suggestions are sought for at most this many missing ids: each is compared with all ids of its kind. */
const MOST_GUESSED = 100;

/** An id that is referred to but does not exist. */
export type Missing = {
  kind: Kind;
  id: string;
  /** Each reference to it, in file order; at least one. */
  references: Reference[];
  /** The nearest existing id. */
  near?: string;
};

/** Those ids of references that do not exist. A thing whose own id is malformed exists: its id is reported instead. */
export function missingThings(
  draft: Draft,
  ids: Ids,
  references: readonly Reference[],
  documents: Documents
): Missing[] {
  const missing = new Map<string, Missing>();
  // Nearly all exist, and need no order.
  const unknown = references.filter(
    ({ kind, id }) => !ids[kind].has(id) && !draft.unread.has(HOMES[kind])
  );
  for (const reference of unknown.sort(inOrder)) {
    const { kind, id } = reference;
    const key = `${kind} ${id}`;
    const held = missing.get(key);
    if (held) held.references.push(reference);
    else missing.set(key, { kind, id, references: [reference] });
  }

  const malformed = malformedIds(draft, documents);
  return [...missing.values()].flatMap((one, i) => {
    if (i >= MOST_GUESSED) return [one];
    if (nearestWord(one.id, malformed[one.kind]) !== undefined) return [];
    const near = nearestWord(one.id, ids[one.kind].keys());
    return [near === undefined ? one : { ...one, near }];
  });
}

/** By file, then by path: earlier items of a list come first, at whatever depth the reference stands. */
function inOrder({ from: a }: Reference, { from: b }: Reference): number {
  if (a.file !== b.file) return FILE_NAMES.indexOf(a.file) - FILE_NAMES.indexOf(b.file);
  const at = a.path.findIndex((step, i) => step !== b.path[i]);
  const [step, other] = [a.path[at], b.path[at]];
  if (step === undefined || other === undefined) return a.path.length - b.path.length;
  return step < other ? -1 : 1;
}

/** The ids that could not be read, as written. */
function malformedIds(draft: Draft, documents: Documents): Record<Kind, string[]> {
  const parts = partsByKind(draft);
  const malformed = (kind: Kind): string[] =>
    parts[kind]
      .filter(({ faulty }) => faulty.has('id'))
      .map(({ file, path }) => String(dataAt(documents.get(file)?.value, [...path, 'id'])));
  return {
    actor: malformed('actor'),
    origin: malformed('origin'),
    source: malformed('source'),
    place: malformed('place'),
    route: malformed('route'),
    event: malformed('event'),
    claim: malformed('claim'),
    journey: malformed('journey')
  };
}
