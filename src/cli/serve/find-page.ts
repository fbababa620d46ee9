import { stat } from 'node:fs/promises';
import path from 'node:path';

/** What an address leads to in a folder of built pages. */
export type Found =
  | { file: string; size: number; modified: number }
  /** The same page has its own address with, or without, a slash at the end. */
  | { redirect: string }
  | undefined;

/** Finds what a decoded path, beginning with a slash, names in `root`: `/a/b` is `a/b`, else `a/b.html`. */
export async function findPage(root: string, pathname: string): Promise<Found> {
  const inside = path.resolve(root, `.${pathname}`);
  const leaves = inside !== root && !inside.startsWith(root + path.sep);
  if (leaves || /[\0\\]/.test(pathname)) return undefined;

  const index = await fileAt(path.join(inside, 'index.html'));
  if (inside === root) return index;
  if (pathname.endsWith('/')) {
    if (index) return index;
    return (await fileAt(`${inside}.html`)) && { redirect: pathname.slice(0, -1) };
  }
  const named = (await fileAt(inside)) ?? (await fileAt(`${inside}.html`));
  if (named) return named;
  return index && { redirect: `${pathname}/` };
}

async function fileAt(file: string) {
  try {
    const found = await stat(file);
    return found.isFile() ? { file, size: found.size, modified: found.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}
