import type { Atlas } from '../../src/lib/core/atlas';

/** The fields of an atlas in which its authors, or those of its sources, speak. */
const SPOKEN = new Set([
  'title',
  'summary',
  'name',
  'role',
  'note',
  'value',
  'container',
  'publisher',
  'literal',
  'family',
  'publishedReason',
  'passage',
  'assumed',
  'schematic'
]);
/** Those that hold such texts by other keys. */
const SPOKEN_WITHIN = new Set(['names', 'aliases', 'inferred']);

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת';

/** The atlas with each of its texts in Hebrew and ending in a sign; what was the same text is the same again. */
export function inHebrew(atlas: Atlas): Atlas {
  const words = new Map<string, string>();
  const word = (text: string): string => {
    const held = words.get(text) ?? `${spelt(words.size)}!`;
    words.set(text, held);
    return held;
  };
  const turned = (value: unknown, spoken: boolean): unknown => {
    if (typeof value === 'string') return spoken ? word(value) : value;
    if (Array.isArray(value)) return value.map((one) => turned(one, spoken));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        turned(inner, spoken || SPOKEN_WITHIN.has(key) || (SPOKEN.has(key) && isText(inner)))
      ])
    );
  };
  const whole = turned(atlas, false) as Atlas;
  return {
    ...whole,
    // Lengths name stations.
    routes: whole.routes.map((route) => ({
      ...route,
      lengths: route.lengths.map((one) => ({ ...one, from: word(one.from), to: word(one.to) }))
    }))
  };
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function spelt(number: number): string {
  const letter = LETTERS[number % LETTERS.length] ?? '';
  return number < LETTERS.length
    ? `ש${letter}`
    : spelt(Math.floor(number / LETTERS.length)) + letter;
}
