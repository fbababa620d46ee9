import { expect, it } from 'vitest';
import { buildReason } from './build-reason';

it.each([
  ['', 'it says nothing'],
  ['\n  what now\nmore', 'what now'],
  [
    'a warning\n\u001b[31mRangeError: Invalid string length\u001b[39m\n  at …',
    'RangeError: Invalid string length'
  ],
  [
    '[dateline-atlases] The atlases do not compile:\n\ngeodata/x/atlas.yaml:1:1 expected …',
    '[dateline-atlases] The atlases do not compile: geodata/x/atlas.yaml:1:1 expected …'
  ]
])('of %j is %j', (output, reason) => {
  expect(buildReason(output)).toBe(reason);
});
