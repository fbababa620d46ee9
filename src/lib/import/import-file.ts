import type { Parsed } from '../core/parsed';
import type { Brought } from './brought';
import { IMPORT_FORMATS } from './formats';
import type { GivenFile, ImportContext } from './given-file';

/** Reads a file in the format named, else in the first that knows it; an issue says why the file as a whole cannot be read. */
export function importFile(
  file: GivenFile,
  context: ImportContext,
  formatId?: string
): Parsed<Brought> {
  const named = IMPORT_FORMATS.find(({ id }) => id === formatId);
  if (formatId !== undefined && !named) {
    const ids = IMPORT_FORMATS.map(({ id }) => id).join(', ');
    return { value: null, issue: `expected a format (${ids}), found ${JSON.stringify(formatId)}` };
  }
  const format = named ?? IMPORT_FORMATS.find(({ knows }) => knows(file));
  if (!format) {
    const known = IMPORT_FORMATS.map((one) => `${one.name}: ${one.known}`).join('\n  ');
    return {
      value: null,
      issue: `${file.name}: expected a file of a format known here, found none of its signs. They are\n  ${known}`
    };
  }
  const { value, issue } = format.read(file, context);
  return value ? { value } : { value: null, issue: `${file.name}: ${issue}` };
}
