import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { requireBrowser } from '../../browser/find-browser';

/** The machine of a run, in a line: without it figures cannot be compared. */
export function machine(): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const browser = execFileSync(requireBrowser(), ['--version'], { encoding: 'utf8' }).trim();
  return `${cores.length} × ${model}, ${memory} GB, Node.js ${process.version}, ${browser}, WebGL in software`;
}

/** How busy the machine is: the mean of the last minute, of five and of fifteen. */
export function load(): string {
  return loadavg()
    .map((mean) => mean.toFixed(2))
    .join(', ');
}
