import { describe, expect, test } from 'vitest';
import { PLAIN_ADDRESS, type Address } from '../../src/lib/core/view/address';
import type { HistoryMode } from '../../src/lib/state/history-mode';
import { View } from '../../src/lib/state/view.svelte';
import { claim, day, event, makeAtlas, source, when } from '../make-atlas';

const twelfth = day('2023-09-12');
const atlas = makeAtlas({
  sources: [source('paper', '2023-09-12'), source('later', '2023-09-20')],
  events: [
    event('told', { when: when('2023-09-12') }),
    event('unheard', { when: when('2023-09-12'), claims: [claim({ source: 'later' })] })
  ]
});

function makeView(part: Partial<Address> = {}) {
  const view = new View(atlas, { ...PLAIN_ADDRESS, ...part });
  const acts: HistoryMode[] = [];
  view.write = (act) => acts.push(act);
  return { view, acts, comparison: view.comparison };
}

describe('then and now', () => {
  test('two halves are an entry of the history; dragging the divider adds none', () => {
    const { view, acts, comparison } = makeView();
    comparison.open();
    expect(view.address).toMatchObject({ known: null, compare: 50 });
    comparison.move(47.26);
    comparison.move(47.3);
    expect(view.address.compare).toBe(47.3);
    expect(acts).toEqual(['push', 'replace']);
  });

  test.each([
    [-7, 0],
    [107, 100]
  ])('the divider stays on the map: %d', (to, stands) => {
    const { comparison } = makeView({ compare: 50 });
    comparison.move(to);
    expect(comparison.at).toBe(stands);
  });

  test('the page around the halves knows all, and the evening is that in view', () => {
    const { view, comparison } = makeView({ compare: 50 });
    expect(view.shown).toHaveLength(2);
    expect([comparison.by, comparison.until]).toEqual(['then', twelfth]);
  });

  test.each<[string, Partial<Address>]>([
    ['a day', { known: twelfth - 1, compare: 30 }],
    ['then', { known: 'then', compare: 30 }],
    ['nothing', { compare: 30 }]
  ])('an address with %s is written as it was read', (_, part) => {
    const { view } = makeView(part);
    expect(view.address).toMatchObject({ known: null, ...part });
    expect(view.knowledge.by).toBeNull();
  });

  test('on a phone now is shown alone, and the address keeps the halves', () => {
    const { view, comparison } = makeView({ known: twelfth - 1, compare: 30 });
    comparison.roomy = false;
    expect([comparison.on, comparison.by]).toEqual([false, null]);
    expect(view.address).toMatchObject({ known: twelfth - 1, compare: 30 });
    comparison.showThen();
    expect(view.address).toMatchObject({ known: twelfth - 1, compare: null });
  });

  test('another evening leaves the halves; then or now alone ends them', () => {
    const { view, acts, comparison } = makeView({ known: 'then' });
    comparison.open();
    comparison.set(twelfth - 1);
    expect(view.address).toMatchObject({ known: twelfth - 1, compare: 50 });
    comparison.showThen();
    expect(view.address).toMatchObject({ known: twelfth - 1, compare: null });
    comparison.open();
    comparison.show(null);
    expect(view.address).toMatchObject({ known: null, compare: null });
    expect(acts).toEqual(['push', 'push', 'push', 'push', 'push']);
  });

  test('pressing the side that already holds changes nothing', () => {
    const { acts, comparison } = makeView({ known: twelfth });
    comparison.showThen();
    expect(acts).toEqual([]);
    expect(comparison.by).toBe(twelfth);
  });
});
