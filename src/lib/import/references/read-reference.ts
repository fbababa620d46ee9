import { withoutUndefined } from '../../compile/conversion/without-undefined';
import { sourceSchema, type SourceFields } from '../../compile/schemas/schema-sources';
import { CSL_TYPES } from '../../compile/sources/csl-types';
import { cleanText } from '../clean-text';
import type { Loss } from '../report/report';

/** What others wrote of an article, or of it in full: none of it goes into the files of an atlas. */
const PROSE = ['abstract', 'annote', 'note'];

/** Fields that other programs add to CSL-JSON, or that repeat the id. */
const KNOWN = new Set(Object.keys(sourceSchema.shape));

/** A reference as a source, or why it cannot be one. */
export type ReadReference = { source: SourceFields; left?: undefined } | { left: string };

/**
 * Reads an item of CSL-JSON: it needs a title. Prose of others is left out unless its author says that it is theirs; a field that CSL
 * does not know, or that an atlas cannot read, is lost and said to be.
 */
export function readReference(
  given: unknown,
  mine: readonly string[],
  losses: Loss[]
): ReadReference {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return {
      left: 'expected a reference, as in {"id": "a", "type": "book", "title": "A"}, found none'
    };
  }
  const item = cleaned(given) as Record<string, unknown>;
  const { id, title } = item;
  if (typeof title !== 'string' || title === '') return { left: 'expected a title, found none' };
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '') {
    return { left: `expected an id, as in kim2023, found none for ${JSON.stringify(title)}` };
  }
  const kept = Object.entries(item).filter(
    ([name, value]) =>
      value !== '' &&
      value !== null &&
      KNOWN.has(name) &&
      (!PROSE.includes(name) || mine.includes(name))
  );
  const fields: Record<string, unknown> = { ...Object.fromEntries(kept), id: String(id) };
  if (!(CSL_TYPES as readonly unknown[]).includes(fields.type)) {
    const found = JSON.stringify(fields.type ?? null);
    losses.push({
      message: `expected a type of CSL, as in article-newspaper, found ${found}; taken as a document`
    });
    fields.type = 'document';
  }
  for (;;) {
    const { data, error } = sourceSchema.safeParse(fields);
    if (data) return { source: withoutUndefined(data) };
    const [issue] = error.issues;
    const name = String(issue?.path[0]);
    if (!(name in fields) || ['id', 'type', 'title'].includes(name)) {
      return { left: `${name}: expected ${issue?.message ?? 'another value'}, found another` };
    }
    losses.push({
      message: `${name}: expected ${issue?.message ?? 'another value'}, found ${JSON.stringify(fields[name])}; it is left out`
    });
    Reflect.deleteProperty(fields, name);
  }
}

/** The texts of a value cleaned, however deep. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleaned(part)]));
}
