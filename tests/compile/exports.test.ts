import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import type { WholeAtlas } from '../../src/lib/core/atlas';
import { formatIssue } from '../../src/lib/core/issue';
import { EXPORTS, readExport, readGood, readLookups } from './read-fixture';

const good = readGood();
const { atlas: plain } = compileAtlas('small', good.files, good.texts, readLookups());

/** The atlas without its version, with sources identified by their slugs. */
function bySlug(atlas: WholeAtlas | null): unknown {
  const slugs = new Map(atlas?.sources.map(({ id, slug }) => [id, slug]));
  const slugOf = (value: unknown) =>
    typeof value === 'string' ? (slugs.get(value) ?? value) : value;
  const named = (key: string, value: unknown) =>
    key === 'source' || key === 'id' ? slugOf(value) : value;
  const sentences = atlas?.sentences?.map((one) => ({ ...one, sources: one.sources.map(slugOf) }));
  return JSON.parse(JSON.stringify({ ...atlas, sentences, version: '' }, named));
}

describe('a file as a program exports it', () => {
  it.each(EXPORTS)('of %s says the same as the one written by hand', (name) => {
    const { files, texts, expected } = readExport(name);
    const { atlas, issues } = compileAtlas('small', files, texts, readLookups());
    expect(issues.map((issue) => `${issue.severity} ${formatIssue(issue)}\n`).join('')).toBe(
      expected
    );
    expect(bySlug(atlas)).toEqual(bySlug(plain));
  });
});

describe('a byte order mark', () => {
  it.each([...good.files.keys()])('before %s is no part of it', (name) => {
    const marked = new Map([...good.files, [name, `\uFEFF${good.files.get(name)}`]]);
    const { atlas, issues } = compileAtlas('small', marked, good.texts, readLookups());
    expect(issues).toEqual([]);
    expect(atlas).toEqual(plain);
  });

  it('within a text is an invisible character', () => {
    const text = good.files.get('atlas.yaml')?.replace('title: ', 'title: \uFEFF') ?? '';
    const marked = new Map([...good.files, ['atlas.yaml', `\uFEFF${text}`]]);
    expect(compileAtlas('small', marked).issues).toHaveLength(1);
  });
});
