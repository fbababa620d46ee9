import { quoted } from './describe-value';
import type { Draft } from './draft';
import { error, warning, type Finding } from './finding';
import { indexIds, KINDS, partsByKind, type Ids, type Kind } from './index-ids';
import { didYouMean } from './did-you-mean';
import type { FileName } from './parse-files';
import { referencesOf } from './references';

/** Where things of a kind are written. */
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

/** What an atlas need not mention is a slip, or left over. */
const TO_BE_USED = ['actor', 'origin', 'source', 'place'] as const satisfies readonly Kind[];

/** Every id is its thing's own, and every reference names a thing that is there; what nothing refers to is told. */
export function checkIds(draft: Draft): Finding[] {
  const ids = indexIds(draft);
  return [...duplicates(draft, ids), ...unknown(draft, ids), ...unused(draft, ids)];
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

/** For so many ids that are unknown, the nearest known one is looked for: each is compared with all of its kind. */
const MOST_GUESSED = 100;

function unknown(draft: Draft, ids: Ids): Finding[] {
  const guesses = new Map<string, string>();
  const guess = (kind: Kind, id: string): string => {
    const key = `${kind} ${id}`;
    const held = guesses.get(key);
    if (held !== undefined || guesses.size >= MOST_GUESSED) return held ?? '';
    const near = didYouMean(id, ids[kind].keys());
    guesses.set(key, near);
    return near;
  };
  return referencesOf(draft).flatMap(({ from, field, kind, id }) => {
    if (ids[kind].has(id) || draft.unread.has(HOMES[kind])) return [];
    const message = `expected the id of ${KINDS[kind]}, found ${quoted(id)}${guess(kind, id)}`;
    return [error(from, field, message)];
  });
}

function unused(draft: Draft, ids: Ids): Finding[] {
  // What an unreadable file refers to is not known.
  if (draft.unread.size > 0) return [];
  const used = new Set(referencesOf(draft).map(({ kind, id }) => `${kind} ${id}`));
  return TO_BE_USED.flatMap((kind) =>
    [...ids[kind]].flatMap(([id, part]) => {
      if (used.has(`${kind} ${id}`)) return [];
      const message = `expected something to refer to ${KINDS[kind]}, found nothing that refers to ${quoted(id)}`;
      return [warning(part, ['id'], message)];
    })
  );
}
