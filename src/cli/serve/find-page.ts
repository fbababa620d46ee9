import { stat } from 'node:fs/promises';
import path from 'node:path';

/** A file of the site: its path, its bytes, and when it was written, in milliseconds since 1970. */
export type Page = { file: string; size: number; modified: number };

/**
 * Finds the file of a decoded path, which starts with a slash, in the folder `root` of built pages: `/` is `index.html`, `/a/b`
 * the file `a/b`, else `a/b.html`; undefined if there is neither.
 */
export async function findPage(root: string, pathname: string): Promise<Page | undefined> {
  const inside = path.resolve(root, `.${pathname}`);
  if (inside === root) return fileAt(path.join(root, 'index.html'));
  if (!inside.startsWith(root + path.sep) || /[\0\\]/.test(pathname)) return undefined;
  return (await fileAt(inside)) ?? fileAt(`${inside}.html`);
}

async function fileAt(file: string): Promise<Page | undefined> {
  try {
    const found = await stat(file);
    return found.isFile() ? { file, size: found.size, modified: found.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}
