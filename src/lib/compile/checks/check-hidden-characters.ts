import { error, type Finding } from '../messages/finding';
import { hiddenCharacters } from '../reading/hidden-characters';
import type { Path } from '../reading/located';
import type { Documents } from '../reading/parse-files';

/** No text contains hidden characters written as escapes; literal ones are reported for the file as a whole. */
export function checkHiddenCharacters(
  documents: Documents,
  files: ReadonlyMap<string, string>
): Finding[] {
  return [...documents].flatMap(([file, { value }]) => {
    const raw = files.get(file) ?? '';
    // Without escapes, the check of the file itself finds everything.
    if (!raw.includes('\\')) return [];
    const known = new Map<string, boolean>();
    const isThere = (characters: string): boolean => {
      const held = known.get(characters) ?? raw.includes(characters);
      known.set(characters, held);
      return held;
    };
    const spot = { file, path: [] };
    return textsIn(value, []).flatMap(({ text, path }) =>
      hiddenCharacters(text)
        .filter(({ characters }) => !isThere(characters))
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
