import { error, type Finding } from './finding';
import { hiddenCharacters } from './hidden-characters';
import type { Path } from './located';
import type { Documents } from './parse-files';

/** No text of a document holds bidi controls or zero-width characters by way of an escape; as they are, they are told of the file. */
export function checkHidden(documents: Documents, files: ReadonlyMap<string, string>): Finding[] {
  return [...documents].flatMap(([file, { value }]) => {
    const raw = files.get(file) ?? '';
    // Without escapes there is nothing that the file itself does not show.
    if (!raw.includes('\\')) return [];
    const spot = { file, path: [] };
    return textsIn(value, []).flatMap(({ text, path }) =>
      hiddenCharacters(text)
        .filter(({ character }) => !raw.includes(character))
        .slice(0, 1)
        .map(({ message }) => error(spot, path, message))
    );
  });
}

function textsIn(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const inner = [...path, Array.isArray(value) ? Number(name) : name];
    return [{ text: name, path: inner }, ...textsIn(part, inner)];
  });
}
