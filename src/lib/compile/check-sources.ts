import { quoted } from './describe-value';
import type { Draft } from './draft';
import { error, type Finding } from './finding';
import type { Part } from './read-part';
import type { SourceFields } from './schema-sources';

/** A source gives a reason where its day is unsure and there alone, and for no field that it has not. */
export function checkSources(draft: Draft): Finding[] {
  return draft.sources.flatMap((source) => [...checkReason(source), ...checkInferred(source)]);
}

function checkReason(source: Part<SourceFields>): Finding[] {
  if (source.faulty.has('custom')) return [];
  const { available, available_reason: reason } = source.fields.custom ?? {};
  if (available !== undefined && reason === undefined) {
    const message = 'expected the reason why the day is unsure, found nothing';
    return [error(source, ['custom', 'available_reason'], message)];
  }
  if (available === undefined && reason !== undefined) {
    const message = 'expected a reason only beside `available`, found one alone';
    return [error(source, ['custom', 'available_reason'], message)];
  }
  return [];
}

function checkInferred(source: Part<SourceFields>): Finding[] {
  const { fields, faulty } = source;
  const held = new Set([...Object.keys(fields), ...Object.keys(fields.custom ?? {}), ...faulty]);
  return Object.keys(fields.custom?.inferred ?? {}).flatMap((name) => {
    if (held.has(name)) return [];
    const message = `expected a field that the source has, found ${quoted(name)}`;
    return [{ ...error(source, ['custom', 'inferred', name], message), onKey: true }];
  });
}
