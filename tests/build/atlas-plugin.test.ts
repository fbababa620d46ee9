import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, createServer, type InlineConfig, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atlasPlugin } from '../../src/build/atlas-plugin';

const GOOD = path.resolve(import.meta.dirname, '../fixtures/good/small');
const ENTRY = `
  import { atlases, load } from 'virtual:atlases';
  import { texts } from 'virtual:texts';
  export { atlases, load, texts };
`;

/** The watcher leaves out a change that follows another within 50 ms, so each is written until it is heard of. */
const PATIENCE = { timeout: 10_000, interval: 200 };

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  cpSync(GOOD, path.join(root, 'geodata/small'), { recursive: true });
  writeFileSync(path.join(root, 'entry.js'), ENTRY);
});

afterEach(() => rmSync(root, { recursive: true }));

const config = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  plugins: [atlasPlugin()]
});

async function buildChunks(): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    ...config(),
    build: { write: false, lib: { entry: 'entry.js', formats: ['es'], fileName: 'entry' } }
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output.filter((part) => part.type === 'chunk');
}

function change(from: string, to: string): void {
  const file = path.join(root, 'geodata/small/atlas.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

describe('a build', { timeout: 60_000 }, () => {
  it('puts each atlas into a chunk of its own, as JSON to be parsed', async () => {
    const chunks = await buildChunks();
    const withEvents = chunks.filter(({ code }) => code.includes('northport-left'));
    expect(withEvents).toHaveLength(1);
    expect(withEvents[0]?.isEntry).toBe(false);
    expect(withEvents[0]?.code).toMatch(/JSON\.parse\(/);
    expect(chunks.find(({ isEntry }) => isEntry)?.code).toMatch(/A small journey/);
  });

  it('carries no text', async () => {
    const chunks = await buildChunks();
    expect(chunks.some(({ code }) => code.includes('in heavy rain'))).toBe(false);
  });

  it('fails with the issues where there are errors', async () => {
    change('zoom: 6', 'zoom: 60');
    await expect(build(config())).rejects.toThrow(
      'geodata/small/atlas.yaml:4:37 home.zoom: expected a zoom from 0 to 22, found the number 60'
    );
  });
});

describe('development', { timeout: 60_000 }, () => {
  it('gives the texts, and shows a change without a restart once it has no error', async () => {
    const server = await createServer({ ...config(), server: { middlewareMode: true, ws: false } });
    try {
      const titles = async (): Promise<string[]> => {
        const { atlases } = await server.ssrLoadModule('virtual:atlases');
        return atlases.map(({ title }: { title: string }) => title);
      };
      const { texts } = await server.ssrLoadModule('virtual:texts');
      expect((await texts('small'))['agency-1'][0]).toBe('The agency');
      expect(await texts('toString')).toEqual({});
      const { load } = await server.ssrLoadModule('virtual:atlases');
      expect(await load('small')).toMatchObject({ id: 'small' });
      expect(await load('nowhere')).toBeNull();

      expect(await titles()).toEqual(['A small journey']);
      const told = vi.spyOn(server.config.logger, 'error');
      await vi.waitFor(() => {
        change('title: A small journey', 'titel: Mended');
        expect(told).toHaveBeenCalled();
      }, PATIENCE);
      expect(told.mock.lastCall?.[0]).toMatch(/atlas\.yaml:1:1 titel: expected one of/);
      expect(await titles()).toEqual(['A small journey']);
      await vi.waitFor(async () => {
        change('titel:', 'title:');
        expect(await titles()).toEqual(['Mended']);
      }, PATIENCE);
    } finally {
      await server.close();
    }
  });
});
