/** Runs everything that `npm test` stands for and ends with the line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readCounts, type Counts } from './tooling/read-counts';

type Step = {
  /** A script of package.json. */
  script: string;
  args?: string[];
  env?: Record<string, string>;
  /** Where it leaves the counts of its tests; a step without a report counts as one test. */
  report?: string;
};

const ROOT = path.resolve(import.meta.dirname, '..');
const REPORTS = 'test-results';
const UNIT = `${REPORTS}/unit.json`;
const BROWSER = `${REPORTS}/browser.json`;

mkdirSync(path.join(ROOT, REPORTS), { recursive: true });

const steps = [
  { script: 'check' },
  { script: 'lint' },
  { script: 'types' },
  {
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
    report: UNIT
  }
].map(run);

// The browser tests look at the site where it stands at the root of its host, and knows its public address.
const build = run({
  script: 'build',
  env: { BASE_PATH: '', DATELINE_SITE: 'https://dateline.example' }
});
const browser: Counts =
  build.failed > 0
    ? { passed: 0, failed: 1 }
    : run({
        script: 'browser',
        args: ['--reporter=list,json'],
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(ROOT, BROWSER) },
        report: BROWSER
      });
if (build.failed > 0) console.log('No browser tests without a build.');

const all = [...steps, build, browser];
const passed = all.reduce((sum, one) => sum + one.passed, 0);
const failed = all.reduce((sum, one) => sum + one.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

function run({ script, args = [], env = {}, report }: Step): Counts {
  console.log(`\n== ${script}`);
  // A report of an earlier run must not pass for this one's.
  if (report) rmSync(path.join(ROOT, report), { force: true });
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env }
  });
  const ok = status === 0;
  console.log(`== ${script}: ${ok ? 'passed' : 'failed'}`);
  return report ? reported(report, ok) : { passed: Number(ok), failed: Number(!ok) };
}

/** What a step's report says. One that failed, or ran no test at all, has at least one failure. */
function reported(report: string, ok: boolean): Counts {
  const file = path.join(ROOT, report);
  const counts = existsSync(file) ? readCounts(readFileSync(file, 'utf8')) : undefined;
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  const sound = ok && passed + failed > 0;
  return { passed, failed: sound ? failed : Math.max(1, failed) };
}
