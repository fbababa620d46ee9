import { spawn } from 'node:child_process';
import path from 'node:path';
import { BENCH_CONFIG, writeBenchConfig } from './bench-config';
import type { DayPage } from './bench-plugin';
import { buildReason } from './build-reason';

/** How long a build may take, in milliseconds: one that takes longer cannot be waited for. */
const PATIENCE = 600_000;

type Options = {
  /** A copy of the project. */
  project: string;
  /** The folder of the atlases. */
  geodata: string;
  pages: readonly DayPage[];
  /** Where the site is written. */
  to: string;
  /** In mode `bench` a page shows its map to the benchmark. */
  mode: 'bench' | 'production';
};

/** Builds a site of a few days' pages; throws with the reason that the build gives if it fails. */
export async function buildSite({ project, geodata, pages, to, mode }: Options): Promise<void> {
  writeBenchConfig(project, pages);
  const vite = path.join(project, 'node_modules/vite/bin/vite.js');
  const args = ['build', '--config', BENCH_CONFIG, '--mode', mode, '--logLevel', 'error'];
  const build = spawn(process.execPath, [vite, ...args], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BASE_PATH: '',
      DATELINE_BUILD: to,
      DATELINE_GEODATA: geodata,
      DATELINE_INCLUDE_TEXTS: '',
      DATELINE_TEXTS: ''
    }
  });
  const said: Buffer[] = [];
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (chunk: Buffer) => said.push(chunk));
  const [status, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    build.once('error', reject);
    build.once('close', (code, killed) => resolve([code, killed]));
  });
  if (status === 0) return;
  const output = Buffer.concat(said).toString('utf8');
  throw new Error(signal ? `the build was ended after ${PATIENCE / 1000} s` : buildReason(output));
}
