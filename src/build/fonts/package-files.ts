import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readRange, type Run } from './unicode-range';

const require = createRequire(import.meta.url);

/** A font file of a Fontsource package: the letters of one subset of a typeface. */
export type PackageFile = {
  /** `latin`, or a number where the package has cut a large script into slices. */
  subset: string;
  /** Its path without ending: the package has it as WOFF and as WOFF2. */
  path: string;
  range: readonly Run[];
};

/** The files of a variant such as `400-normal`, in the package's order. */
export function packageFiles(family: string, variant: string): PackageFile[] {
  const folder = packageFolder(family);
  const ranges = JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(ranges).map(([key, range]) => {
    const subset = key.replace(/[[\]]/g, '');
    return { subset, path: packageFile(family, subset, variant), range: readRange(range) };
  });
}

/** The path, without ending, of one file of a Fontsource package. */
export function packageFile(family: string, subset: string, variant: string): string {
  return path.join(packageFolder(family), 'files', `${family}-${subset}-${variant}`);
}

function packageFolder(family: string): string {
  return path.dirname(require.resolve(`@fontsource/${family}/package.json`));
}
