import { quoted } from '../messages/describe-value';
import type { Draft } from '../draft';
import { error, warning, type Finding } from '../messages/finding';
import { indexIds, KINDS, partsByKind, type Ids, type Kind } from './index-ids';
import { missingThings, type Missing } from './missing-things';
import type { Documents } from '../reading/parse-files';
import { referencesOf } from './references';

/** Things that an atlas is expected to use; an unused one is a slip or a leftover. */
const TO_BE_USED = ['actor', 'origin', 'source', 'place'] as const satisfies readonly Kind[];

/** Every id is unique, every reference names something that exists, and anything unused is reported. */
export function checkIds(draft: Draft, documents: Documents): Finding[] {
  const ids = indexIds(draft);
  const references = referencesOf(draft);
  const missing = missingThings(draft, ids, references, documents);
  const used = new Set([
    ...references.map(({ kind, id }) => keyOf(kind, id)),
    ...publishing(draft)
  ]);
  // A thing that every reference misspells is not unused: the misspelling is the fault.
  const meant = new Set(
    missing.flatMap(({ kind, near }) => (near === undefined ? [] : keyOf(kind, near)))
  );
  return [
    ...duplicates(draft, ids),
    ...missing.flatMap((one) => unknown(one, used)),
    ...unused(draft, ids, new Set([...used, ...meant]))
  ];
}

function duplicates(draft: Draft, ids: Ids): Finding[] {
  const parts = partsByKind(draft);
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    parts[kind].flatMap((part) => {
      const { id } = part.fields;
      if (id === undefined || ids[kind].get(id) === part) return [];
      const message = `expected an id of its own, found ${quoted(id)}, which ${KINDS[kind]} has already`;
      return [error(part, ['id'], message)];
    })
  );
}

/** Reports an unknown id once for all its references, or once for each if each may be a slip of its own. */
function unknown({ kind, id, near, references }: Missing, used: ReadonlySet<string>): Finding[] {
  const slips = near !== undefined && used.has(keyOf(kind, near));
  const guess = near === undefined ? '' : `; did you mean "${near}"?`;
  const told = slips ? references : references.slice(0, 1);
  const more = references.length - told.length;
  const besides = more > 0 ? ` (and ${more} more such)` : '';
  const message = `expected the id of ${KINDS[kind]}, found ${quoted(id)}${guess}${besides}`;
  return told.map(({ from, field }) => error(from, field, message));
}

function unused(draft: Draft, ids: Ids, used: ReadonlySet<string>): Finding[] {
  // We cannot know what an unreadable file refers to.
  if (draft.unread.size > 0) return [];
  return TO_BE_USED.flatMap((kind) =>
    [...ids[kind]].flatMap(([id, part]) => {
      if (used.has(keyOf(kind, id))) return [];
      const message = `expected something to refer to ${KINDS[kind]}, found nothing that refers to ${quoted(id)}`;
      return [warning(part, ['id'], message)];
    })
  );
}

/** The outlets that are authors of a source: they may be its publisher, although no claim names them. */
function publishing(draft: Draft): string[] {
  const authors = new Set(
    draft.sources.flatMap(({ fields }) => (fields.author ?? []).map(({ literal }) => literal))
  );
  return draft.origins.flatMap(({ fields: { id, name, outlet } }) =>
    outlet && id !== undefined && authors.has(name) ? [keyOf('origin', id)] : []
  );
}

function keyOf(kind: Kind, id: string): string {
  return `${kind} ${id}`;
}
