import { hiddenCharacters } from '../compile/reading/hidden-characters';

/** A text on one line, without characters that show nothing and stacks of marks: files of an atlas may hold neither. */
export function cleanText(text: string): string {
  let [shown, from] = ['', 0];
  for (const { at, characters } of hiddenCharacters(text)) {
    shown += text.slice(from, Math.max(from, at));
    from = Math.max(from, at + characters.length);
  }
  return (shown + text.slice(from)).replace(/\s+/g, ' ').trim();
}
