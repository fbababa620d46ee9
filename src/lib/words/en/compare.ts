import { inFigures } from './numbers';

/** The headings of the list: what two clocks tell differently, and what they tell alike. */
export const differences = {
  failed: 'Expected then, but it turned out differently',
  unknown: 'Not yet reported then',
  moved: 'Reported differently then',
  same: 'The same then and now'
};

/** Over the two accounts of an event. */
export const accounts = { then: 'Then', now: 'Now' };

/** Of an expectation: that nothing had settled it, or what became of it. */
export const outcomes = {
  none: 'Expected',
  'as-expected': 'It happened as expected',
  otherwise: 'It turned out differently',
  'did-not-happen': 'It did not happen'
};

/** Under a long list. */
export const moreOfThem = (number: number) =>
  `${inFigures(number)} more. Choose fewer days to see them.`;

/** The half of the present. */
export const asKnownToday = 'As known today';

/** The divider of the map, and where it stands. */
export const divider = 'Divider between then and now';
export const dividerAt = (percent: number) => `${percent}% then, ${100 - percent}% now`;
