import { expect, test } from 'vitest';
import { dayWindow } from '../../src/lib/core/time/window';
import { rowsOfAddress } from '../../src/routes/bring-events';
import { claim, day, event, makeAtlas, source, when } from '../make-atlas';

const twelfth = day('2023-09-12');
const late = { source: 'later' } as const;
const atlas = makeAtlas({
  sources: [source('paper', '2023-09-12'), source('later', '2023-09-20')],
  events: [
    event('told', { when: when('2023-09-12') }),
    event('unheard', { when: when('2023-09-12'), claims: [claim(late)] }),
    event('put-off', {
      when: when('2023-10-15'),
      claims: [claim({ when: when('2023-09-12') }), claim({ ...late, when: when('2023-10-15') })]
    })
  ]
});

function shown(known: number | null, compare: number | null): string[] {
  const rows = rowsOfAddress(atlas, { window: dayWindow(twelfth), known, compare });
  return rows.map((row) => atlas.events[row]?.id ?? '').sort();
}

test('an address brings what is known by its clock', () => {
  expect(shown(null, null)).toContain('unheard');
  expect(shown(twelfth, null)).toEqual(['put-off', 'told']);
});

test('two halves bring what either of them knows, by that evening if no other was chosen', () => {
  expect(shown(twelfth, 50)).toEqual(['put-off', 'told', 'unheard']);
  expect(shown(null, 50)).toEqual(['put-off', 'told', 'unheard']);
});
