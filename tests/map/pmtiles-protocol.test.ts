import { readFileSync } from 'node:fs';
import { Compression, EtagMismatch, PMTiles, TileType } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { writePmtiles } from '../../src/make-basemap/tiles/pmtiles-writer';
import { archiveOpening } from '../../src/lib/archive/archive-opening';
import { archiveAddress } from '../../src/lib/map/archive-address';
import { CheckedSource } from '../../src/lib/archive/checked-source';
import { HostSource } from '../../src/lib/archive/host-source';

const FILE = Uint8Array.from({ length: 100 }, (_, i) => i);

/** A host that counts requests; with `ranges` it answers 206 with the part, else 200 with the whole. */
function host(file: Uint8Array, { ranges, etag }: { ranges: boolean; etag?: string }) {
  const asked: string[] = [];
  const request: typeof fetch = (_, init) => {
    const range = new Headers(init?.headers).get('range') ?? '';
    asked.push(range);
    const [, from = 0, to = 0] = (/^bytes=(\d+)-(\d+)$/.exec(range) ?? []).map(Number);
    const body = Uint8Array.from(ranges ? file.subarray(from, to + 1) : file);
    const headers = etag ? { etag } : {};
    return Promise.resolve(new Response(body, { status: ranges ? 206 : 200, headers }));
  };
  return { asked, request };
}

const bytes = async (source: HostSource, offset: number, length: number, etag?: string) => [
  ...new Uint8Array((await source.getBytes(offset, length, undefined, etag)).data)
];

describe('a host that knows ranges', () => {
  test('is asked for each part', async () => {
    const { asked, request } = host(FILE, { ranges: true });
    const source = new HostSource('/a.pmtiles', request);
    expect(await bytes(source, 10, 3)).toEqual([10, 11, 12]);
    expect(await bytes(source, 50, 2)).toEqual([50, 51]);
    expect(asked).toEqual(['bytes=10-12', 'bytes=50-51']);
  });

  test('whose file was replaced meanwhile is reported', async () => {
    const source = new HostSource(
      '/a.pmtiles',
      host(FILE, { ranges: true, etag: '"new"' }).request
    );
    await expect(source.getBytes(0, 4, undefined, '"old"')).rejects.toThrow(EtagMismatch);
    expect(await bytes(source, 0, 1, '"new"')).toEqual([0]);
  });

  test('may send weak tags, which are ignored', async () => {
    const source = new HostSource(
      '/a.pmtiles',
      host(FILE, { ranges: true, etag: 'W/"x"' }).request
    );
    expect((await source.getBytes(0, 4, undefined, '"old"')).etag).toBeUndefined();
  });
});

test('a part that was cut off is an error, unless the file ends there', async () => {
  const answer = (bytes: number, range: string) => () =>
    Promise.resolve(
      new Response(new Uint8Array(bytes), { status: 206, headers: { 'content-range': range } })
    );
  const cutOff = new HostSource('/a.pmtiles', answer(3, 'bytes 10-13/100'));
  await expect(cutOff.getBytes(10, 4)).rejects.toThrow('expected 4 bytes, got 3');
  const end = new HostSource('/a.pmtiles', answer(3, 'bytes 97-99/100'));
  expect((await end.getBytes(97, 4)).data.byteLength).toBe(3);
});

describe('the start of an archive', () => {
  const archive = writePmtiles([], {
    tileType: TileType.Mvt,
    tileCompression: Compression.Gzip,
    minZoom: 0,
    maxZoom: 0,
    bounds: [-180, -85, 180, 85],
    center: [0, 0, 0],
    metadata: {}
  });
  const changed = (at: number, to: number) => archive.map((byte, i) => (i === at ? to : byte));
  const open = (file: Uint8Array) =>
    new CheckedSource(new HostSource('/a.pmtiles', host(file, { ranges: true }).request));

  test.each([
    ['a page', new TextEncoder().encode(`<!doctype html>${' '.repeat(200)}`)],
    ['nothing', new Uint8Array()],
    ['a header cut off', archive.subarray(0, 126)],
    ['another letter in its name', changed(2, 65)],
    ['another version', changed(7, 4)],
    // The package would read the noise after it as a directory of up to 2^64 tiles.
    ['directories said not to be compressed', changed(97, Compression.None)]
  ])('is not taken where it is %s', async (_, file) => {
    await expect(open(file).getBytes(0, 16_384)).rejects.toThrow('/a.pmtiles: expected a PMTiles');
  });

  test('is accepted if valid, and later parts are not checked', async () => {
    const source = open(archive);
    expect((await source.getBytes(0, 16_384)).data.byteLength).toBe(archive.length);
    expect((await source.getBytes(20, 4)).data.byteLength).toBe(4);
  });
});

describe('the opening of an archive', () => {
  const tiles = Array.from({ length: 300 }, (_, at) => ({
    z: 5,
    x: at % 32,
    y: Math.floor(at / 32),
    data: Uint8Array.from({ length: 1 + (at % 7) }, (_, i) => (at * (i + 3)) % 256)
  }));
  const archive = writePmtiles(tiles, {
    tileType: TileType.Mvt,
    tileCompression: Compression.None,
    minZoom: 5,
    maxZoom: 5,
    bounds: [-180, -85, 180, 85],
    center: [0, 0, 0],
    metadata: {}
  });
  const read = async (opening: number) => {
    const { asked, request } = host(archive, { ranges: true });
    const source = new CheckedSource(new HostSource('/a.pmtiles', request), opening);
    const found = await new PMTiles(source).getZxy(5, 3, 2);
    return { asked, found: [...new Uint8Array(found?.data ?? [])] };
  };
  const expected = [...tiles[67]!.data];

  test('is all that is asked for at first', async () => {
    const { asked, found } = await read(4096);
    expect(asked[0]).toBe('bytes=0-4095');
    expect(asked).toHaveLength(2);
    expect(found).toEqual(expected);
  });

  test('is asked for again if it turns out to be longer', async () => {
    const { asked, found } = await read(200);
    expect(asked.slice(0, 2)).toEqual(['bytes=0-199', 'bytes=0-16383']);
    expect(found).toEqual(expected);
  });

  test.each(['world', 'relief'])('is known of the archive %s', async (name) => {
    const file = readFileSync(`static/basemap/${name}.pmtiles`);
    const { asked, request } = host(file, { ranges: true });
    const opening = archiveOpening(`/base/basemap/${name}.pmtiles`);
    const source = new CheckedSource(new HostSource('/a.pmtiles', request), opening);
    await new PMTiles(source).getZxy(4, 13, 5);
    expect(asked).toHaveLength(2);
    expect(opening).toBeLessThan(16_384);
    expect(asked[0]).toBe(`bytes=0-${(opening ?? 0) - 1}`);
  });

  test('of an archive that is not ours is whatever the package asks for', () => {
    expect(archiveOpening('https://a.example/b/w.pmtiles')).toBeUndefined();
  });
});

describe('a host without ranges', () => {
  test('is asked once, and parts are cut from its file', async () => {
    const { asked, request } = host(FILE, { ranges: false });
    const source = new HostSource('/a.pmtiles', request);
    expect(await bytes(source, 10, 3)).toEqual([10, 11, 12]);
    expect(await bytes(source, 98, 9)).toEqual([98, 99]);
    expect(asked).toHaveLength(1);
  });

  test('is asked again after a download that broke off', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new Error('cut off')) });
    const answers = [new Response(broken), new Response(FILE)];
    const source = new HostSource('/a.pmtiles', () =>
      Promise.resolve(answers.shift() ?? Response.error())
    );
    await expect(source.getBytes(0, 4)).rejects.toThrow('cut off');
    expect(await bytes(source, 0, 2)).toEqual([0, 1]);
  });

  test('serves an archive to the pmtiles package', async () => {
    const tile = { z: 1, x: 1, y: 0, data: Uint8Array.of(7, 8) };
    const archive = writePmtiles([tile], {
      tileType: TileType.Png,
      tileCompression: Compression.None,
      minZoom: 0,
      maxZoom: 1,
      bounds: [-180, -85, 180, 85],
      center: [0, 0, 0],
      metadata: {}
    });
    const { request } = host(archive, { ranges: false });
    const found = await new PMTiles(new HostSource('/a.pmtiles', request)).getZxy(1, 1, 0);
    expect([...new Uint8Array(found?.data ?? [])]).toEqual([7, 8]);
  });
});

test('a host that has no such file is an error that names it', async () => {
  const missing = () => Promise.resolve(new Response('', { status: 404 }));
  await expect(new HostSource('/a.pmtiles', missing).getBytes(0, 4)).rejects.toThrow(
    '/a.pmtiles: expected status 206 or 200, got 404'
  );
});

test('an address names its archive, with or without a tile', () => {
  expect(archiveAddress('pmtiles:///x/basemap/world.pmtiles/4/13/5')).toBe(
    '/x/basemap/world.pmtiles'
  );
  expect(archiveAddress('pmtiles:///basemap/world.pmtiles')).toBe('/basemap/world.pmtiles');
  expect(archiveAddress('pmtiles://https://a.example/b/w.pmtiles/0/0/0')).toBe(
    'https://a.example/b/w.pmtiles'
  );
});
