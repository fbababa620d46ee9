import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GivenFile } from '../../src/lib/import/given-file';
import { describeReport } from '../../src/lib/import/report/describe-report';
import { formatIssue } from '../../src/lib/core/issue';
import { atlasOf, bring, compileBrought, given } from './read-import';
import { mergeBrought } from '../../src/lib/import/merge/merge-brought';
import { CASES } from './cases';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/import');

/** The mapping beside a table, if it has one. */
function mappingOf(name: string): { mapping?: GivenFile } {
  const mapping = name.replace(/\.csv$/, '.yaml');
  return mapping !== name && existsSync(path.join(FIXTURES, mapping))
    ? { mapping: given(mapping) }
    : {};
}

describe.each(CASES)('%s', (name) => {
  const brought = bring(given(name), mappingOf(name));

  it('is reported whole', () => {
    const expected = readFileSync(path.join(FIXTURES, `${name}.report.txt`), 'utf8');
    expect(`${describeReport(brought.report)}\n`).toBe(expected);
  });

  it('makes an atlas in which the check finds no error', () => {
    const { atlas, issues } = compileBrought(brought);
    expect(issues.filter(({ severity }) => severity === 'error').map(formatIssue)).toEqual([]);
    expect(atlas?.events.length).toBe(brought.events.length);
  });

  it('marks every claim as imported, and gives it a source with an address, or a place in one', () => {
    const { atlas } = compileBrought(brought);
    const sources = new Map(atlas?.sources.map((source) => [source.id, source]));
    const claims = atlas?.events.flatMap((event) => event.claims) ?? [];
    const without = claims.filter(
      ({ imported, row, source }) =>
        !imported || (row === undefined && sources.get(source)?.url === undefined)
    );
    expect(without).toEqual([]);
  });

  it('changes nothing when it is brought again, on a later day too', () => {
    const files = atlasOf(brought);
    const again = bring(given(name), { ...mappingOf(name), today: '2027-01-15' });
    expect([...mergeBrought(files, again).files]).toEqual([]);
  });
});
