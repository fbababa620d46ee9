import { expect, it } from 'vitest';
import { isSameList } from '../../../src/lib/panels/list/is-same-list';
import type { Shown } from '../../../src/lib/core/view/visible-at';
import { sampleEvent } from '../sample-atlas';

const shown = (...ids: string[]): Shown[] =>
  ids.map((id) => ({ known: sampleEvent(id), match: 'dated' }));

it('a list made again of the same events is the same, and no other', () => {
  const ids = ['hope', 'landing'];
  expect(isSameList(shown(...ids), shown(...ids))).toBe(true);
  expect(isSameList(shown(...ids), shown('landing', 'hope'))).toBe(false);
  expect(isSameList(shown(...ids), shown('hope'))).toBe(false);
  expect(isSameList(shown('hope'), shown(...ids))).toBe(false);
});
