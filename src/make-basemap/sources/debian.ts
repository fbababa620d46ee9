import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_CACHE } from './package-cache';

/**
 * Unpacks a Debian package into the cache, without installing it, and returns the folder that serves as its `/`. Needs `apt-get`
 * and `dpkg-deb`, and the package lists of an `apt-get update`.
 */
export function unpackDebianPackage(name: string): string {
  const root = join(PACKAGE_CACHE, name, 'root');
  if (existsSync(root)) return root;
  const folder = join(PACKAGE_CACHE, name);
  mkdirSync(folder, { recursive: true });
  execFileSync('apt-get', ['download', name], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit']
  });
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
  if (!archive) throw new Error(`apt-get download ${name} left no .deb file in ${folder}`);
  execFileSync('dpkg-deb', ['-x', join(folder, archive), root]);
  return root;
}
