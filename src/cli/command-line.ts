import { PACKAGE_ROOT } from './package-root';

/** What to type for a command and its arguments: in the project itself npm has a script for each, elsewhere there is the package. */
export function commandLine(command: string, ...args: string[]): string {
  const isProject = process.cwd() === PACKAGE_ROOT;
  const words = isProject
    ? ['npm run', command, ...(args.length > 0 ? ['--'] : [])]
    : ['npx dateline', command];
  return [...words, ...args].join(' ');
}
