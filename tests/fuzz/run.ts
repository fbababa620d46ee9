/** Tests the site's code on arbitrary input: `npm run fuzz -- --seed 7 --runs 1000`; exits with 1 if it finds a fault. */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Milliseconds that a case may take on a quiet machine. */
const LONGEST = 2_000;

const { values } = parseArgs({
  options: { seed: { type: 'string' }, runs: { type: 'string', default: '10000' } }
});
const seed = values.seed ?? String(randomInt(2 ** 31));
console.log(`npm run fuzz -- --seed ${seed} --runs ${values.runs}`);

const watched = mkdtempSync(path.join(tmpdir(), 'dateline-fuzz-'));
// Many cases take long: hanging ones are ended below.
const limits = ['--testTimeout=0', '--hookTimeout=0'];
const vitest = spawn('npx', ['vitest', 'run', ...limits, ...propertyTests()], {
  cwd: ROOT,
  stdio: 'inherit',
  // A process group of its own, so that a worker in an endless loop can be killed too.
  detached: true,
  env: {
    ...process.env,
    DATELINE_SEED: seed,
    DATELINE_RUNS: values.runs,
    DATELINE_WATCHED: watched
  }
});
const watch = setInterval(endWhatHangs, 200);
vitest.on('exit', (code) => {
  clearInterval(watch);
  rmSync(watched, { recursive: true, force: true });
  console.log(`seed ${seed}: ${code === 0 ? 'no fault found' : 'a fault found'}`);
  process.exitCode = code === 0 ? 0 : 1;
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(signal));

/** The fuzz tests, and every test that checks a property. */
function propertyTests(): string[] {
  return readdirSync(path.join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => path.join('tests', file))
    .filter((file) => readFileSync(path.join(ROOT, file), 'utf8').includes('fc.assert('));
}

/** While a case runs, the folder holds a note with its input. */
function endWhatHangs(): void {
  // With more to run than there are cores, each waits its turn.
  const longest = LONGEST * Math.max(1, loadavg()[0]! / availableParallelism());
  for (const name of readdirSync(watched)) {
    const note = path.join(watched, name);
    const { size, mtimeMs } = statSync(note);
    if (size === 0 || Date.now() - mtimeMs < longest) continue;
    const tried = readFileSync(note, 'utf8');
    console.error(
      `${name}: a case took more than ${Math.round(longest / 1000)} s:\n${tried.slice(0, 20_000)}`
    );
    end('SIGKILL');
  }
}

function end(signal: NodeJS.Signals): void {
  if (vitest.pid !== undefined) process.kill(-vitest.pid, signal);
}
