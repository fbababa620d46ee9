import { LANGUAGE } from './language';

const rules = new Intl.PluralRules(LANGUAGE);

/** A number with its noun, in figures: `1 event`, `4 events`. */
export function countNoun(number: number, noun: string): string {
  return `${number} ${pluralOf(number, noun)}`;
}

/** Events, and apart from them what was only expected: `6 events, 2 expected`, `1 event`, `2 expected events`. */
export function eventsAndExpected(events: number, expected: number): string {
  if (events === 0 && expected > 0) return countNoun(expected, 'expected event');
  return [countNoun(events, 'event'), ...(expected > 0 ? [`${expected} expected`] : [])].join(', ');
}

/** How many have no exact date; `more` if others are counted before them: `21 more, exact date unknown`. */
export function looselyDated(number: number, more: boolean): string {
  return more ? `${number} more, exact date unknown` : `${number} with exact date unknown`;
}

/** A noun agreeing with a number: `event`, `events`; `country`, `countries`. */
export function pluralOf(number: number, noun: string): string {
  if (rules.select(number) === 'one') return noun;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
