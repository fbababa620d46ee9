import { describe, expect, it } from 'vitest';
import { citeStory } from '../../src/lib/export/cite-story';
import { plain } from '../../src/lib/export/cite-event/as-text';
import { withoutIsolates } from '../../src/lib/core/text/isolate';
import { makeAtlas } from '../make-atlas';
import { readAtlas } from '../read-atlas';

describe('a story with its notes', () => {
  it.each(['kim-2023', 'hanoi-2019'])(
    'of %s has a note for each claim of each step, numbered on',
    (id) => {
      const cited = citeStory(readAtlas(id));
      expect(cited?.notes.map((notes) => notes.length)).toEqual(
        cited?.steps.map(({ claims }) => claims.length)
      );
      const numbers = cited?.notes.flat().map(({ number }) => number) ?? [];
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    }
  );

  it('cites the source of each claim, and says what it says there', () => {
    const [first] = citeStory(readAtlas('hanoi-2019'))?.notes.flat() ?? [];
    const text = withoutIsolates(plain(first?.runs ?? []));
    expect(text).toContain('(2019, February 26)');
    expect(text).toContain('It reports this');
  });

  it('is none where an atlas tells none', () => {
    expect(citeStory(makeAtlas({}))).toBeNull();
  });
});
