import { describe, expect, it } from 'vitest';
import { knownEvent } from '../../src/lib/core/evidence/known-event';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { explainStatus } from '../../src/lib/core/wording/explain-status';
import { day } from '../make-atlas';
import { readAtlas } from '../read-atlas';

const index = indexAtlas(readAtlas('kim-2023'));
const told = (id: string, by: string | null) => {
  const known = knownEvent(index, index.events.get(id)!, by === null ? null : day(by))!;
  return [known.status, explainStatus(index, known).split('. ')[0]?.replace(/\.$/, '')];
};

describe('the organs of a state and its media', () => {
  it.each([
    [
      'kim-at-vostochny',
      null,
      'reported',
      'Reported by RIA Novosti and the Kremlin, both of the Russian state, so they count as one'
    ],
    [
      'summit',
      '2023-09-14',
      'reported',
      'Reported by the Kremlin and TASS, both of the Russian state, so they count as one'
    ],
    [
      'summit',
      null,
      'corroborated',
      'Reported separately by the Kremlin and TASS, both of the Russian state, and by KCNA'
    ]
  ])('count once: %s by %s', (id, by, status, sentence) => {
    expect(told(id, by)).toEqual([status, sentence]);
  });
});
