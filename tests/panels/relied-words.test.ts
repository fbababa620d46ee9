import { expect, it } from 'vitest';
import { reliedWords } from '../../src/lib/panels/source/relied-words';

const origin = (name: string, claims = 1) => ({ name, claims });

it.each([
  [[origin('KCNA'), origin('The Kremlin')], 0, 0, 'Cites KCNA and the Kremlin'],
  [[origin('KCNA')], 1, 2, 'Cites KCNA; 1 claim of its own; no source cited for 2 claims'],
  [[], 3, 0, 'Its own report'],
  [[], 0, 1, 'Cites no source']
])(
  'tells whom a source relied on: %j, %i of its own, %i unnamed',
  (origins, own, unnamed, words) => {
    expect(reliedWords({ origins, via: [], own, unnamed })).toBe(words);
  }
);
