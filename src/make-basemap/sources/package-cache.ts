import { resolve } from 'node:path';

/** Where packages are kept unpacked between runs; git-ignored with all of `node_modules`. */
export const PACKAGE_CACHE = resolve('node_modules/.cache/dateline-basemap');
