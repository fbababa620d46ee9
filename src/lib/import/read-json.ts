import type { Parsed } from '../core/parsed';
import { parseJson } from '../compile/reading/parse-json';

/** Reads JSON; an issue says at which line and column it is none. */
export function readJson(text: string): Parsed<NonNullable<unknown>> {
  const { document, faults } = parseJson(text.replace(/^\uFEFF/, ''));
  const [fault] = faults;
  const value = document?.value ?? null;
  if (value !== null && !fault) return { value };
  const { line, column, message } = fault ?? {
    line: 1,
    column: 1,
    message: 'expected an object or a list, as in {}, found nothing'
  };
  return { value: null, issue: `${line}:${column} ${message}` };
}
