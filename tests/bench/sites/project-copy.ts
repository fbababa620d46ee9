import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** What a site is not made from. */
const LEFT_OUT = new Set([
  '.git',
  '.svelte-kit',
  'build',
  'docs',
  'geodata',
  'node_modules',
  'playwright-report',
  'test-results',
  'tests'
]);

/** Copies what a site is made from, as it lies in `root`, committed or not. */
export function copyProject(root: string, folder: string): void {
  cpSync(root, folder, {
    recursive: true,
    filter: (file) => !LEFT_OUT.has(path.relative(root, file))
  });
  linkModules(root, folder);
}

/** Checks a commit of `root` out into `folder`, with the installed packages of `root` if it has the same lock file, else with its own. */
export function checkOut(root: string, commit: string, folder: string): void {
  git(root, 'worktree', 'add', '--detach', '--quiet', folder, commit);
  if (sameLock(root, folder)) return linkModules(root, folder);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit']
  });
}

/** Removes what `checkOut` left, whole or not. */
export function removeCheckOut(root: string, folder: string): void {
  try {
    git(root, 'worktree', 'remove', '--force', folder);
  } catch {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The short name of a commit, which ends in `+` if files of `root` differ from it; null if there is none. */
export function commitName(root: string, commit: string): string | null {
  try {
    const name = git(root, 'rev-parse', '--short', '--verify', `${commit}^{commit}`);
    const changed = commit === 'HEAD' && git(root, 'status', '--porcelain', '--', 'src', 'static');
    return changed ? `${name}+` : name;
  } catch {
    return null;
  }
}

/** Whether two copies of the project need the same packages. */
export function sameLock(one: string, other: string): boolean {
  const [first, second] = [one, other].map((folder) =>
    readFileSync(path.join(folder, 'package-lock.json'), 'utf8')
  );
  return first === second;
}

function linkModules(root: string, folder: string): void {
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
}

function git(root: string, ...args: string[]): string {
  return execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe']
  }).trim();
}
