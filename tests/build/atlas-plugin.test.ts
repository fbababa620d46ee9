import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  build,
  createLogger,
  createServer,
  type InlineConfig,
  type Logger,
  type Rolldown
} from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { atlasPlugin } from '../../src/build/atlas-plugin';

const GOOD = path.resolve(import.meta.dirname, '../fixtures/good/small');
/** The site's code uses this form: a browser's build leaves out imports meant only for the server. */
const ENTRY = `
  export const shown = __HAS_TEXTS__ ? 'texts are shown' : '';
  export const texts = async (id) => (await import('virtual:texts')).texts(id);
  export const load = async (id) =>
    import.meta.env.SSR ? (await import('virtual:atlases')).load(id) : fetch(id);
`;

/** The watcher drops a change within 50 ms of another, so each is rewritten until it is noticed. */
const PATIENCE = { timeout: 10_000, interval: 200 };

let root = '';

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  cpSync(GOOD, path.join(root, 'geodata/small'), { recursive: true });
  writeFileSync(path.join(root, 'entry.js'), ENTRY);
  writeFileSync(path.join(root, 'greedy.js'), `export { atlases } from 'virtual:atlases';`);
});

afterAll(() => rmSync(root, { recursive: true }));

const config = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  plugins: [atlasPlugin()]
});

async function buildChunks(
  more: InlineConfig = {},
  entry = 'entry.js'
): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    ...config(),
    ...more,
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'entry' } }
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output.filter((part) => part.type === 'chunk');
}

/** A logger, and the warnings that it receives. */
function listen(): { told: string[]; logger: Logger } {
  const told: string[] = [];
  const logger = createLogger('silent');
  logger.warn = (message) => void told.push(message);
  return { told, logger };
}

function change(from: string, to: string): void {
  const file = path.join(root, 'geodata/small/atlas.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

describe('a build', { timeout: 60_000 }, () => {
  it('carries no atlas in its scripts; and no text, and says so to the site, where no atlas is named', async () => {
    const { told, logger } = listen();
    const plugins = [atlasPlugin({ include: ' , ' })];
    const chunks = await buildChunks({ plugins, customLogger: logger });
    for (const absent of ['northport-left', 'in heavy rain', 'texts are shown']) {
      expect(chunks.filter(({ code }) => code.includes(absent))).toEqual([]);
    }
    expect(told.join('')).not.toContain('PRIVATE');
  });

  it('is refused where a script would carry the atlases', async () => {
    await expect(buildChunks({}, 'greedy.js')).rejects.toThrow(
      'virtual:atlases is for the server alone'
    );
  });

  it('carries the texts of the atlas that is named, and warns with the name of each', async () => {
    const { told, logger } = listen();
    const plugins = [atlasPlugin({ include: 'small' })];
    const chunks = await buildChunks({ plugins, customLogger: logger });
    const withText = chunks.filter(({ code }) => code.includes('in heavy rain'));
    expect(withText.map(({ isEntry }) => isEntry)).toEqual([false]);
    expect(chunks.some(({ code }) => code.includes('texts are shown'))).toBe(true);
    expect(told.join('')).toMatch(
      /PRIVATE BUILD.*Do not publish it.*small agency-1: The train leaves/s
    );
  });

  it('fails with the issues where there are errors', async () => {
    change('zoom: 6', 'zoom: 60');
    await expect(build(config())).rejects.toThrow(
      'geodata/small/atlas.yaml:4:37 home.zoom: expected a zoom from 0 to 22, found the number 60'
    );
    change('zoom: 60', 'zoom: 6');
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
