import { expect, it } from 'vitest';
import { rivalValues } from '../../src/lib/panels/rival-values';
import { sampleEvent, sampleIndex } from './sample-atlas';

it('gives each rival value once, with who gives it', () => {
  const known = sampleEvent('landing');
  expect(known.rivalries.map((rivalry) => rivalValues(sampleIndex, known, rivalry))).toEqual([
    [
      { value: 'Tuesday 12 September 2023, morning', tellers: ['The Agency'] },
      { value: 'Monday 11 September 2023', tellers: ['The Herald'] }
    ]
  ]);
});
