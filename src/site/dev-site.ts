import path from 'node:path';
import { createAtlasStore, type AtlasStore } from '../build/atlas-store';
import { createDrawings } from '../build/drawings';
import { fillServer } from './fill-server';
import { liveSiteData } from './live-site-data';
import { makeSiteData } from './make-site-data';
import { openOutput } from './output-folder';
import { openRenderer, type Rendered } from './open-renderer';
import { withReload } from './reload-script';
import type { Site } from './build-site';
import { provideSiteData } from './site-data';
import { writeApp } from './write-app';

/** A site that is rendered when it is asked for, while its atlases are written. */
export type DevSite = {
  /** The folder with everything that is not rendered. */
  folder: string;
  /** The page or data file at a path; null if there is none. */
  render: (pathname: string) => Promise<Rendered | null>;
  /** The errors or the warnings of the atlases, a line each. */
  report: AtlasStore['report'];
  /** Reads the atlases anew; if one has errors, all stay as they were. */
  refresh: () => Promise<void>;
};

/** Opens the site of a folder. It has no preview pictures, which take long to draw and which nobody sees meanwhile. */
export async function openDevSite({ settings, folder, texts, cache }: Site): Promise<DevSite> {
  const geodata = path.resolve(folder, settings.geodata);
  const store = createAtlasStore(geodata, texts, settings.atlases);
  const to = path.join(cache, 'dev');
  const output = openOutput(to);
  const { fillings, firstFonts } = await writeApp(output, settings, { folder, geodata, cache });
  const drawings = createDrawings(store, { pictures: false });
  const read = () => makeSiteData(store, drawings, firstFonts);
  const live = liveSiteData(await read());
  provideSiteData(live.data);
  const renderer = await openRenderer(fillServer(cache, fillings), settings.base);
  output.write('404.html', withReload(await renderer.fallback(), settings.base));
  output.finish();
  let paths = new Set((await renderer.entries()).map((entry) => entry.path));

  return {
    folder: to,
    async render(pathname) {
      if (!paths.has(pathname)) return null;
      const { file, content } = await renderer.render(pathname);
      if (!file.endsWith('.html')) return { file, content };
      const page = withReload(Buffer.from(content).toString(), settings.base);
      return { file, content: Buffer.from(page) };
    },
    report: store.report,
    async refresh() {
      store.forget();
      if (store.report('error')) return;
      live.replace(await read());
      paths = new Set((await renderer.entries()).map((entry) => entry.path));
    }
  };
}
