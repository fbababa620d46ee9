import { describe, expect, it } from 'vitest';
import { fromAtlasFile, toAtlasFile } from '../../src/lib/loading/atlas-file';
import { event, makeAtlas, when } from '../make-atlas';
import { readAtlas } from '../read-atlas';

/** The atlas as a browser gets it. */
const travelled = (atlas: Parameters<typeof toAtlasFile>[0]) =>
  fromAtlasFile(JSON.parse(JSON.stringify(toAtlasFile(atlas))));

describe('an atlas that has travelled as a file', () => {
  it.each(['kim-2023', 'hanoi-2019'])('is %s again', (id) => {
    const atlas = readAtlas(id);
    expect(travelled(atlas)).toEqual(atlas);
  });

  it.each([
    ['2023-09-12'],
    ['2023-09-12~'],
    ['2023-09-12?'],
    ['../2023-09-11'],
    ['2023-09-12/..'],
    ['2023-09~/2024'],
    ['2023-09-12T05:15+03:00'],
    ['-0043-03-15'],
    ['19XX']
  ])('has its %s', (text) => {
    const atlas = makeAtlas({ events: [event('it', { when: when(text, 'Asia/Tokyo') })] });
    expect(travelled(atlas)).toEqual(atlas);
    const utc = makeAtlas({ events: [event('it', { when: when(text, 'UTC') })] });
    expect(travelled(utc)).toEqual(utc);
  });

  it('was written with each time as its instants and its EDTF', () => {
    const atlas = makeAtlas({ events: [event('it', { when: when('2023-09-12', 'UTC') })] });
    expect(toAtlasFile(atlas).events[0]?.when).toMatchObject({
      edtf: '2023-09-12',
      stated: [1694476800, 1694563200, 19612, 19613]
    });
    expect(JSON.stringify(toAtlasFile(atlas))).not.toContain('widened');
  });
});
