import { quoted } from '../messages/describe-value';
import { didYouMean } from '../messages/did-you-mean';
import type { Draft, SourcePart } from '../draft';
import { error, warning, type Finding } from '../messages/finding';

/** A source gives a reason exactly where its day is unsure, and infers only fields that it has. */
export function checkSources(draft: Draft): Finding[] {
  return [
    ...draft.sources.flatMap((source) => [...checkReason(source), ...checkInferred(source)]),
    ...checkOwners(draft)
  ];
}

function checkReason({ copy }: SourcePart): Finding[] {
  const { available, available_reason: reason } = copy.fields;
  if (copy.faulty.has('available') || copy.faulty.has('available_reason')) return [];
  if (available !== undefined && reason === undefined) {
    const message = 'expected the reason why the day is unsure, found nothing';
    return [error(copy, ['available_reason'], message)];
  }
  if (available === undefined && reason !== undefined) {
    const message = 'expected a reason only beside `available`, found one alone';
    return [error(copy, ['available_reason'], message)];
  }
  return [];
}

function checkInferred({ fields, faulty, copy }: SourcePart): Finding[] {
  const held = new Set([...Object.keys(fields), ...Object.keys(copy.fields), ...faulty]);
  return Object.keys(copy.fields.inferred ?? {}).flatMap((name) => {
    if (held.has(name)) return [];
    const message = `expected a field that the source has, found ${quoted(name)}`;
    return [{ ...error(copy, ['inferred', name], message), onKey: true }];
  });
}

/** A fresh export may have left out a source. */
function checkOwners(draft: Draft): Finding[] {
  if (draft.unread.has('sources.json')) return [];
  const ids = new Set(draft.sources.map(({ fields }) => fields.id));
  return draft.copies.flatMap(({ id, part }) => {
    if (ids.has(id)) return [];
    const known = [...ids].filter((one) => one !== undefined);
    const message = `expected the id of a source in sources.json, found ${quoted(id)}${didYouMean(id, known)}`;
    return [{ ...warning(part, [], message), onKey: true }];
  });
}
