import { describe, expect, test } from 'vitest';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { View } from '../../src/lib/state/view.svelte';
import { day } from '../make-atlas';
import { readAtlas } from '../read-atlas';
import { readGood, readLookups } from './read-fixture';

describe('chief events', () => {
  test('a label goes with its event in order of time, and with the day from which its title holds', () => {
    const { files, texts } = readGood();
    const events = (files.get('events.yaml') ?? '')
      .replace('    title: The train reaches Southend\n', '$&    label: Arrives\n')
      .replace(
        '    title: The train leaves Northport\n',
        '$&    label: Leaves\n    title_before: A train leaves\n    title_from: 2023-09-12\n'
      );
    const edited = new Map([...files, ['events.yaml', events]]);
    const { atlas, issues } = compileAtlas('small', edited, texts, readLookups());
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const named = atlas?.peaks.map(({ row, ...peak }) => [atlas.events[row]?.id, peak]);
    expect(named).toEqual([
      ['northport-left', { label: 'Leaves', from: day('2023-09-12') }],
      ['southend-arrival', { label: 'Arrives' }]
    ]);
  });

  test('of a real atlas none is named before anybody could tell of it', () => {
    const view = new View(readAtlas('kim-2023'));
    const labels = () => view.knowledge.peaks.map(({ label }) => label);
    expect(labels()).toEqual(expect.arrayContaining(['Leaves', 'Arrives', 'Summit', 'Home']));
    view.knowledge.setBy(day('2023-09-12'));
    expect(labels()).toContain('Leaves');
    expect(labels()).not.toContain('Summit');
    view.knowledge.setBy(day('2023-09-09'));
    expect(labels()).toEqual([]);
  });
});
