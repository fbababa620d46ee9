import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { PACKAGE_ROOT } from '../../cli/package-root';

/** Writes the commands to a folder as plain JavaScript, with all packages that are no dependencies of ours, and their licences. */
export async function buildCommands(folder: string): Promise<void> {
  const { dependencies } = JSON.parse(
    readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8')
  ) as { dependencies: Record<string, string> };
  await build({
    configFile: false,
    root: PACKAGE_ROOT,
    logLevel: 'warn',
    publicDir: false,
    // As Node takes it, it reads the names of countries in all languages from files beside it; nobody asks for a name.
    resolve: { alias: { 'i18n-iso-countries': 'i18n-iso-countries/index.js' } },
    ssr: { noExternal: true, external: Object.keys(dependencies) },
    build: {
      ssr: 'src/site/dateline.ts',
      outDir: folder,
      target: 'node20',
      license: { fileName: 'licences.md' }
    }
  });
}
