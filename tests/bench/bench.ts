import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atlasOf, benchCases, type BenchCase } from './bench-case';
import type { BenchOptions } from './bench-options';
import { AddedScript } from './measures/added-script';
import { measureCompiling } from './measures/compile';
import { measureCase } from './measures/measure-case';
import { measureView } from './measures/view';
import { Outcome } from './outcome';
import { load, machine } from './report/machine';
import { markdownTable } from './report/markdown-table';
import { headOf, partFailures, partTable } from './report/part-table';
import { serveFolder } from './serve-folder';
import { buildSites, pageOf, type BenchSide } from './sites/bench-side';
import { mapScripts } from './sites/map-scripts';
import { checkOut, commitName, copyProject, removeCheckOut } from './sites/project-copy';
import { tell } from './tell';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Runs the benchmark and prints its tables; progress goes to the error output. */
export async function bench(options: BenchOptions): Promise<void> {
  const { against, parts, markdown } = options;
  const now = commitName(ROOT, 'HEAD') ?? 'no commit';
  const then = against === null ? null : commitName(ROOT, against);
  if (against !== null && then === null) {
    console.error(`--against: expected a commit of this repository, found "${against}"`);
    process.exitCode = 2;
    return;
  }
  const scratch = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
  const leave: (() => void)[] = [() => rmSync(scratch, { recursive: true, force: true })];
  // However it ends, and also where it is interrupted, nothing is left behind.
  process.once('exit', () => [...leave].reverse().forEach((act) => act()));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(130));

  const sides: BenchSide[] = [];
  const add = (name: string): string => {
    const project = path.join(scratch, `project-${sides.length}`);
    sides.push({ name, project, sites: new Map(), refused: new Map() });
    return project;
  };
  if (against !== null && then !== null) {
    const project = add(then);
    leave.push(() => removeCheckOut(ROOT, project));
    checkOut(ROOT, against, project);
  }
  copyProject(ROOT, add(now));

  const began = load();
  console.log(
    [
      `- machine: ${machine()}`,
      `- commit: ${now}${then === null ? '' : `, against ${then}`}`,
      `- rounds: ${options.rounds}`,
      `- load before: ${began}`
    ].join('\n')
  );
  const cases = benchCases(options);
  const atlases = [...new Map(cases.map((one) => [atlasOf(one), one])).values()];
  for (const side of sides) {
    if (atlases.length === 0) break;
    tell(`building ${side.name} …`);
    const folder = `${side.project}-sites`;
    mkdirSync(folder);
    await buildSites(side, atlases, folder);
  }
  let current: Outcome | null = null;
  // A run that is broken off has not been for nothing.
  leave.push(() => {
    if (current) printOutcome(current);
    print(`- load after: ${load()}`);
    if (!markdown) print('docs/performance.md says how to read this.');
  });
  for (const part of parts) {
    current = new Outcome(part, sides);
    await measurePart(current, cases, options, scratch);
    printOutcome(current);
    current = null;
  }
}

async function measurePart(
  outcome: Outcome,
  cases: readonly BenchCase[],
  { rounds, sizes }: BenchOptions,
  scratch: string
): Promise<void> {
  const { part } = outcome;
  if (part === 'compile') await measureCompiling(outcome, sizes, { rounds, scratch });
  else if (part === 'view') await measureView(outcome, ROOT);
  else {
    const added = new AddedScript<BenchSide>();
    for (const one of cases.filter((held) => held.part === part))
      await outcome.take(headOf(one), rounds, async (side) => {
        const figures = await measureOn(side, one);
        return part === 'open' ? added.to(figures, side, one) : figures;
      });
  }
}

function printOutcome({ part, sides, measured }: Outcome): void {
  const names = sides.map(({ name }) => name);
  const table = partTable(part, names, measured);
  if (table) print(markdownTable(table));
  const failures = partFailures(part, measured);
  if (failures.length > 0) print(failures.map((line) => `- ${line}`).join('\n'));
}

async function measureOn(side: BenchSide, one: BenchCase) {
  const { atlas, day } = pageOf(one);
  const site = side.sites.get(atlas);
  if (site === undefined) throw new Error(`cannot be opened: ${side.refused.get(atlas)}`);
  const isMap = mapScripts(site);
  return serveFolder(site, (address) =>
    measureCase(one, { address: `${address}/${atlas}/${day}`, isMap })
  );
}

function print(text: string): void {
  console.log(`\n${text}`);
}
