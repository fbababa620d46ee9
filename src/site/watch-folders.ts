import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/**
 * Calls back whenever a file changes in a folder, or in folders of it, and returns what ends that. Watches folders and no files, since
 * many editors put a new file in the place of the old one, which nobody would hear of again.
 */
export function watchFolders(root: string, onchange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const close = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const follow = (): void => {
    for (const folder of foldersIn(root)) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, () => {
        follow();
        onchange();
      });
      // A folder that is deleted is watched no more.
      watchers.set(
        folder,
        watcher.on('error', () => close(folder))
      );
    }
    for (const folder of watchers.keys()) if (!existsSync(folder)) close(folder);
  };
  follow();
  return () => [...watchers.keys()].forEach(close);
}

function foldersIn(root: string): string[] {
  if (!existsSync(root)) return [];
  const inside = readdirSync(root, { recursive: true, withFileTypes: true });
  const folders = inside.filter((entry) => entry.isDirectory());
  return [root, ...folders.map((entry) => path.join(entry.parentPath, entry.name))];
}
