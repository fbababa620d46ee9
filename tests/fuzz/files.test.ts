import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { readCountries } from '../../src/cli/read-countries';
import { FILE_NAMES, type FileName } from '../../src/lib/compile/reading/parse-files';
import { formatIssue } from '../../src/lib/core/issue';
import { badAtlases, ownAtlases, SMALL, type Original } from './atlases';
import { change, type Change } from './mutate-text';
import { StepCounter } from './step-counter';
import { IS_LONG, RUNS, watched } from './watched';

const steps = new StepCounter();
afterAll(() => steps.end());

const { compileAtlas } = await steps.load(() => import('../../src/lib/compile/compile-atlas'));
const lookups = { countries: readCountries() };

/** An atlas may take this many times the steps that it took before one of its files changed, plus so many per character. */
const TIMES = 5;
const EACH = 10;
/** A line may come to cross a continent, and is then checked from end to end. */
const LONG_LINE = 100_000;

/** Mostly small atlases, which are quick to check. */
const original = IS_LONG
  ? fc.oneof(
      { weight: 10, arbitrary: fc.constant(SMALL) },
      { weight: 9, arbitrary: fc.constantFrom(...badAtlases()) },
      { weight: 1, arbitrary: fc.constantFrom(...ownAtlases()) }
    )
  : fc.constant(SMALL);
/** What was reported about an atlas before one of its files changed, and the steps that it took. */
const befores = new Map<Original, { taken: number; told: ReadonlySet<string> }>();

// Whatever is built once, on first use, must not count as steps of a case.
check(SMALL);

/** Compiles an atlas and counts its steps. */
function check({ id, files }: Original) {
  steps.take();
  const compiled = compileAtlas(id, files, undefined, lookups);
  return { ...compiled, taken: steps.take() };
}

function lookAt(original: Original) {
  const { taken, issues } = check(original);
  return { taken, told: new Set(issues.map(formatIssue)) };
}

/** What went wrong in handling a changed file. */
function flaws(original: Original, name: FileName, text: string): string[] {
  const before = befores.get(original) ?? lookAt(original);
  befores.set(original, before);
  const changed = new Map([...original.files, [name, text]]);
  const { atlas, issues, taken } = check({ ...original, files: changed });
  const most = TIMES * before.taken + EACH * text.length + LONG_LINE;
  const lines = text.split('\n').length;
  // An issue about a whole file, such as one foreign to an atlas, has no line to name.
  const fresh = issues.filter((issue) => !before.told.has(formatIssue(issue)));
  const lost = fresh.filter(
    ({ where, line, column }) =>
      line === undefined ||
      column === undefined ||
      !where.startsWith(`geodata/${original.id}/`) ||
      (where.endsWith(`/${name}`) && line > lines)
  );
  // Messages from a library or the language, not meant for authors.
  const foreign = issues.filter(({ message }) =>
    /Invalid|must match|\[object|\bundefined\b|\bNaN\b/.test(message.replace(/".*"/s, ''))
  );
  const isSound = issues.every(({ severity }) => severity !== 'error');
  return [
    ...lost.map((issue) => `an issue without a place: ${JSON.stringify(issue)}`),
    ...foreign.map(({ message }) => `a message that is not ours: ${message}`),
    ...(isSound === (atlas !== null) ? [] : ['an atlas with errors, or none without']),
    ...(taken <= most ? [] : [`${taken} steps, more than ${most}`])
  ];
}

/** An atlas, and a change to one of its files. */
type Changed = { original: Original; name: FileName; change: Change };

/** Cases once found: lines made very long by one wrong digit. */
const FOUND = ['[70.0, 51.0]', '[90.0, 51.0]', '[110.0, 30.0]', '[-169.0, -51.0]'].map(
  (far): [Changed] => [
    {
      original: SMALL,
      name: 'routes.geojson',
      change: (text) => text.replace('[10.0, 51.0]', far)
    }
  ]
);

it('a changed file is handled without a throw, in bounded steps, and each issue has a place', () => {
  const any = fc.record({
    original,
    name: fc.constantFrom(...FILE_NAMES),
    change
  });
  fc.assert(
    fc.property(any, ({ original, name, change }) => {
      const text = change(original.files.get(name) ?? '');
      const told = `${original.id}/${name}\n${text}`;
      const found = watched(
        'files',
        () => told,
        () => flaws(original, name, text)
      );
      if (found.length > 0) throw new Error(`${found.join('\n')}\n${told.slice(0, 20_000)}`);
      expect(found).toEqual([]);
    }),
    { numRuns: RUNS, examples: FOUND }
  );
});
