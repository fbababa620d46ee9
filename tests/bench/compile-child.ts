/** `compile-child.ts <project> <folder>…`: prints how long a project's compiler takes over each folder of files, in milliseconds, and of the processor's. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { compileAtlas } from '../../src/lib/compile/compile-atlas';

const [project = '', ...folders] = process.argv.slice(2);
const module = pathToFileURL(path.join(project, 'src/lib/compile/compile-atlas.ts')).href;
const compiler = (await import(module)) as { compileAtlas: typeof compileAtlas };

const [first] = folders;
if (first) compiler.compileAtlas('warm-up', filesIn(first));
const times = folders.map((folder) => {
  const files = filesIn(folder);
  const began = performance.now();
  const before = process.cpuUsage();
  const { atlas, issues } = compiler.compileAtlas('bench', files);
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  if (atlas) return { ms, cpu: (user + system) / 1000 };
  const fault = issues.find(({ severity }) => severity === 'error');
  return { refused: fault?.message ?? 'it does not compile' };
});
console.log(JSON.stringify(times));

function filesIn(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')])
  );
}
