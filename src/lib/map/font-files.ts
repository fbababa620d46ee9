/** One font file and the characters it draws, as MapLibre's `font-faces` wants them. */
interface FontFile {
  url: string;
  'unicode-range': string[];
}

/**
 * Joins the files of a Fontsource package with the ranges that the package gives for each subset. `name` makes a file's
 * name from a subset's; subsets without a file at hand are left out.
 */
export function fontFiles(
  urls: Record<string, string>,
  ranges: Record<string, string>,
  name: (subset: string) => string
): FontFile[] {
  const byName = new Map(Object.entries(urls).map(([path, url]) => [path.split('/').pop(), url]));
  return Object.entries(ranges).flatMap(([subset, range]) => {
    const url = byName.get(name(subset.replace(/[[\]]/g, '')));
    return url ? [{ url, 'unicode-range': range.split(',') }] : [];
  });
}
