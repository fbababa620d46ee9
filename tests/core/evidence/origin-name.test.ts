import { expect, it } from 'vitest';
import { originName } from '../../../src/lib/core/evidence/origin-name';
import { claim, sampleIndex } from '../../panels/sample-atlas';

it('names the origin, else whoever brought the source out', () => {
  expect(originName(sampleIndex, claim('a', { origin: 'agency' }))).toBe('The Agency');
  expect(originName(sampleIndex, claim('a'))).toBe('The Herald');
  expect(originName(sampleIndex, claim('a', { source: 'courier' }))).toBe('Courier');
  expect(originName(sampleIndex, claim('a', { source: 'copy' }))).toBe('“Title of copy”');
});
