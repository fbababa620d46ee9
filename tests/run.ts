/**
 * Runs everything in `npm test` and ends with the line `N passed, N failed`. With `--all` it also runs what is inherently slow: the
 * live map in all its states, the site in a language without English words, the package in an empty folder, the reader's path in other
 * browsers, and the downloads as read by programs that it installs for that.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inLanes } from './tooling/in-lanes';
import { readCounts, type Counts } from './tooling/read-counts';

type Step = {
  /** A script of package.json. */
  script: string;
  /** The name of the step, if not that of its script. */
  name?: string;
  args?: string[];
  env?: Record<string, string>;
  /** Where it writes the counts of its tests; a step without a report counts as one test. */
  report?: string;
};

const ROOT = path.resolve(import.meta.dirname, '..');
const REPORTS = 'test-results';

/** A step run by Vitest. */
const vitest = (script: string): Step => {
  const report = `${REPORTS}/${script}.json`;
  return {
    script,
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report
  };
};

/** The browser tests use the site as mounted at the root of its host, with a known public address. */
const BUILD: Step = {
  script: 'build',
  env: { BASE_PATH: '', DATELINE_SITE: 'https://dateline.example' }
};

/** A step run by Playwright: some of its projects. */
const playwright = (name: string, projects: string[] = [], script = 'browser'): Step => {
  const report = `${REPORTS}/${name}.json`;
  return {
    name,
    script,
    args: ['--reporter=list,json', ...projects.map((project) => `--project=${project}`)],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(ROOT, report) },
    report
  };
};
const BROWSER = playwright('browser', ['desktop', 'phone', 'reader', 'reader on a phone']);

/** Inherently slow: the live map without a graphics card, a site built for one step, a package and readers to install, and other browsers. */
const SLOW = [
  playwright('live-map', ['live map']),
  playwright('language', [], 'language'),
  vitest('package-tests'),
  vitest('other-browsers'),
  vitest('heavy-readers')
];

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });

mkdirSync(path.join(ROOT, REPORTS), { recursive: true });

// The longest come first, so that no core idles at the end. Vitest and the type check overwrite files that a running build needs,
// so they follow it.
const cores = availableParallelism();
const early = (steps: readonly Step[]) => inLanes(cores, steps, (step) => run(step, 'buffer'));
const counts = await early([BUILD, { script: 'lint' }, { script: 'check' }]);
const built = counts[0]?.failed === 0;
counts.push(...(await early([vitest('unit'), { script: 'types' }])));

if (!built) console.log('\nNo browser tests without a build.');
// Each of these keeps two cores busy on its own.
for (const step of [BROWSER, ...(values.all ? SLOW : [])])
  counts.push(built ? await run(step, 'inherit') : { passed: 0, failed: 1 });

const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

/** Runs a step; its output is shown as it comes or, if steps run in parallel, once it has ended. */
async function run(
  { script, name = script, args = [], env = {}, report }: Step,
  output: 'buffer' | 'inherit'
): Promise<Counts> {
  // A report left by an earlier run must not pass for this one.
  if (report) rmSync(path.join(ROOT, report), { force: true });
  if (output === 'inherit') console.log(`\n== ${name}`);
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    cwd: ROOT,
    stdio: [
      'ignore',
      ...(output === 'inherit' ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))
    ],
    env: { ...process.env, ...env }
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => printed.push(chunk));
  const ok = await new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (status) => resolve(status === 0));
  });
  if (output === 'buffer') {
    console.log(`\n== ${name}`);
    process.stdout.write(Buffer.concat(printed));
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`== ${name}: ${ok ? 'passed' : 'failed'} in ${seconds} s`);
  return report ? reported(report, ok) : { passed: Number(ok), failed: Number(!ok) };
}

/** The counts in a step's report. A step that failed, or ran no test at all, has at least one failure. */
function reported(report: string, ok: boolean): Counts {
  const file = path.join(ROOT, report);
  const counts = existsSync(file) ? readCounts(readFileSync(file, 'utf8')) : undefined;
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  const sound = ok && passed + failed > 0;
  return { passed, failed: sound ? failed : Math.max(1, failed) };
}
