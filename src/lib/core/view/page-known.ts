import type { KnownBy } from '../evidence/known-by';
import type { Address } from './address';

/** Whose reports a page rests on: those of its second clock; where two clocks are compared that is one half's, and the page has all. */
export function pageKnown({ known, compare }: Pick<Address, 'known' | 'compare'>): KnownBy {
  return compare === null ? known : null;
}
