import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAtlasFiles } from '../../src/cli/read-atlas-files';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { formatIssue } from '../../src/lib/core/issue';
import { publishedEdtf } from '../../src/lib/export/csl-item';
import { day } from '../make-atlas';
import { readLookups } from './read-fixture';

describe('an atlas whose sources give hours', () => {
  const { files } = readAtlasFiles(path.resolve(import.meta.dirname, '../fixtures/good'), 'hours');
  const { atlas, issues } = compileAtlas('hours', files, undefined, readLookups());

  it('has no issue', () => {
    expect(issues.map(formatIssue)).toEqual([]);
  });

  it('keeps the days as printed, and the times with their offsets', () => {
    const sources = atlas?.sources ?? [];
    const twelfth = { from: day('2024-09-12'), to: day('2024-09-13') };
    for (const { published } of sources) expect(published).toEqual(twelfth);
    expect(sources.map((source) => [source.id, publishedEdtf(source)])).toEqual([
      ['wire-morning', '2024-09-12T09:30+02:00'],
      ['radio-noon', '2024-09-12T11:00+02:00/2024-09-12T12:59+02:00'],
      ['gazette-day', '2024-09-12'],
      ['wire-afternoon', '2024-09-12T14:20+00:00'],
      ['overseas-evening', '2024-09-12T22:30-04:00']
    ]);
  });

  it('takes `available` before the time of `issued`, days too', () => {
    const copies =
      'wire-morning:\n  available: 2024-09-12/2024-09-13\n  available_reason: It is.\n';
    const [first] =
      compileAtlas('hours', new Map(files).set('copies.yaml', copies)).atlas?.sources ?? [];
    expect(first).toMatchObject({ published: { from: day('2024-09-12'), to: day('2024-09-14') } });
    expect(first).not.toHaveProperty('publishedAt');
  });

  it('takes the reason for a minute as one for the date, and not as doubt', () => {
    const copies =
      'gazette-day:\n  available: 2024-09-12T18:00+02:00\n  available_reason: Its feed says so.\n';
    const sources = compileAtlas('hours', new Map(files).set('copies.yaml', copies)).atlas?.sources;
    const gazette = sources?.find(({ id }) => id === 'gazette-day');
    expect(gazette?.inferred).toEqual({ issued: 'Its feed says so.' });
    expect(gazette).not.toHaveProperty('publishedReason');
  });
});
