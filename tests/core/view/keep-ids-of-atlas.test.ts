import { expect, test } from 'vitest';
import { PLAIN_ADDRESS } from '../../../src/lib/core/view/address';
import { NO_FILTER } from '../../../src/lib/core/view/filter';
import { keepIdsOfAtlas } from '../../../src/lib/core/view/keep-ids-of-atlas';
import { event, makeIndex, place } from '../../make-atlas';

const index = makeIndex({ places: [place('here')], events: [event('it')] });

test('ids of the atlas stay, and each other one is reported and left out', () => {
  const { value, issues } = keepIdsOfAtlas(
    {
      ...PLAIN_ADDRESS,
      event: 'it',
      journey: 'nowhere',
      filter: { ...NO_FILTER, place: ['here', 'there'], source: ['paper'], kind: ['visit'] },
      hide: ['lost']
    },
    index
  );
  expect(value).toEqual({
    ...PLAIN_ADDRESS,
    event: 'it',
    filter: { ...NO_FILTER, place: ['here'], source: ['paper'], kind: ['visit'] }
  });
  expect(issues.map(({ message }) => message)).toEqual([
    'Place “there” ignored: not in this atlas',
    'Journey “nowhere” ignored: not in this atlas',
    'Hidden journey “lost” ignored: not in this atlas'
  ]);
});
