import { quoted } from './describe-value';
import type { Draft } from './draft';
import { error, type Finding } from './finding';
import { publishedSpan } from './published-span';
import type { Part } from './read-part';
import type { SourceFields } from './schema-sources';

/** A source says on which day it came out, or between which days and why that is unsure. */
export function checkSources(draft: Draft): Finding[] {
  const zone = draft.atlas.fields.zone ?? 'UTC';
  return draft.sources.flatMap((source) => [
    ...checkPublished(source, zone),
    ...checkReason(source),
    ...checkInferred(source)
  ]);
}

function checkPublished(source: Part<SourceFields>, zone: string): Finding[] {
  if (source.faulty.has('issued') || source.faulty.has('custom')) return [];
  const published = publishedSpan(source.fields, zone);
  return published.value ? [] : [error(source, published.field, published.issue)];
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
