import { afterEach, expect, it, vi } from 'vitest';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { parseYaml } from '../../src/lib/compile/reading/parse-yaml';
import { syntheticAtlas } from '../bench/synthetic-atlas';

/** Methods that scan a list. */
const SCANS = [
  'includes',
  'indexOf',
  'find',
  'findIndex',
  'findLastIndex',
  'some',
  'every',
  'filter',
  'map',
  'flatMap',
  'forEach',
  'reduce'
] as const;

afterEach(() => vi.restoreAllMocks());

/** An upper bound on the list members scanned, lookups made and words compared during an act. */
function workOf(act: () => void): number {
  let work = 0;
  for (const name of SCANS) {
    const scan = Array.prototype[name] as (...given: unknown[]) => unknown;
    vi.spyOn(Array.prototype, name).mockImplementation(function (
      this: unknown[],
      ...given: unknown[]
    ) {
      work += this.length;
      return scan.apply(this, given) as never;
    });
  }
  const get = Map.prototype.get;
  vi.spyOn(Map.prototype, 'get').mockImplementation(function (this: Map<unknown, unknown>, key) {
    work += 1;
    return get.call(this, key);
  });
  // Words are compared in lower case.
  const lower = String.prototype.toLowerCase;
  vi.spyOn(String.prototype, 'toLowerCase').mockImplementation(function (this: string) {
    work += 1;
    return lower.call(this);
  });
  const has = Set.prototype.has;
  vi.spyOn(Set.prototype, 'has').mockImplementation(function (this: Set<unknown>, key) {
    work += 1;
    return has.call(this, key);
  });
  act();
  vi.restoreAllMocks();
  return work;
}

/** Twice the input may cost twice the work, plus a little for sorting. */
const MOST = 2.3;

function expectLinear(act: (count: number) => void, count: number): void {
  act(count);
  const [once, twice] = [workOf(() => act(count)), workOf(() => act(2 * count))];
  expect(once).toBeGreaterThan(count);
  expect(twice / once).toBeLessThan(MOST);
}

function compile(files: Record<string, string>, sound = true): void {
  const { atlas } = compileAtlas('many', new Map(Object.entries(files)));
  if ((atlas !== null) !== sound) throw new Error('expected another end');
}

type Features = { features: { id: string; properties: Record<string, unknown> }[] };

it('events with claims, and their places', () => {
  expectLinear((count) => compile(syntheticAtlas(count)), 200);
});

it('places within one another', () => {
  expectLinear((count) => {
    const files = syntheticAtlas(5);
    const { features } = JSON.parse(files['places.geojson']!) as Features;
    const places = Array.from({ length: count }, (_, i) => {
      const within = i + 1 < count ? { within: `place-${i + 1}` } : {};
      return {
        ...features[0]!,
        id: `place-${i}`,
        properties: { ...features[0]!.properties, ...within }
      };
    });
    compile({
      ...files,
      'places.geojson': JSON.stringify({ type: 'FeatureCollection', features: places })
    });
  }, 500);
});

it('unknown ids', () => {
  expectLinear((count) => {
    const files = syntheticAtlas(count);
    const events = files['events.yaml']!.replaceAll('place: place-', 'place: plaice-');
    compile({ ...files, 'events.yaml': events }, false);
  }, 600);
});

it('unknown fields', () => {
  expectLinear((count) => {
    const fields = Array.from({ length: count }, (_, i) => `field-${i}: 1`);
    const files = syntheticAtlas(5);
    compile({ ...files, 'atlas.yaml': [files['atlas.yaml'], ...fields].join('\n') }, false);
  }, 400);
});

it('fixes of a journey, and what was expected after them', () => {
  expectLinear((count) => {
    const files = syntheticAtlas(count);
    const fixes = Array.from(
      { length: count },
      (_, i) => `      - { event: event-${i}, role: stop }`
    );
    const expected = Array.from(
      { length: count },
      (_, i) => `      - { event: event-0, after: event-${i} }`
    );
    const journey = [
      'journeys:',
      '  - id: way',
      '    name: Way',
      '    traveller: nobody',
      '    mode: rail',
      '    fixes:',
      ...fixes,
      '    expected:',
      ...expected
    ];
    compile(
      {
        ...files,
        'events.yaml': files['events.yaml']!.replace('journeys: []', journey.join('\n'))
      },
      false
    );
  }, 200);
});

it('keys of a map', () => {
  expectLinear((count) => {
    const text = Array.from({ length: count }, (_, i) => `k${i}: 1`).join('\n');
    expect(parseYaml(text).faults).toHaveLength(0);
  }, 1000);
});
