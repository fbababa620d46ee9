import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { atlasOf } from '../bench-case';
import type { Outcome } from '../outcome';
import { filesOf, type MadeAtlas } from '../sites/bench-side';

const CHILD = path.resolve(import.meta.dirname, '../compile-child.ts');

/** How long each side's compiler takes over atlases of both shapes, in a process of its own that has compiled one before. The processor's time depends less on what else runs. */
export async function measureCompiling(
  outcome: Outcome,
  sizes: readonly number[],
  { rounds, scratch }: { rounds: number; scratch: string }
): Promise<void> {
  const warmUp = written({ shape: 'lifelike', events: 500 }, scratch);
  for (const events of sizes) {
    for (const shape of ['plain', 'lifelike'] as const) {
      const folder = written({ shape, events }, scratch);
      await outcome.take({ atlas: shape, events: String(events) }, rounds, async ({ project }) => {
        const { ms, cpu } = compileTime(project, [warmUp, folder]);
        return { ms, 'ms an event': ms / events, 'CPU ms an event': cpu / events };
      });
    }
  }
}

/** Writes the files of an atlas, and returns their folder. */
function written(atlas: MadeAtlas, scratch: string): string {
  const folder = path.join(scratch, 'compiled', atlasOf(atlas));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(filesOf(atlas)))
    writeFileSync(path.join(folder, name), text);
  return folder;
}

function compileTime(project: string, folders: readonly string[]): { ms: number; cpu: number } {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', CHILD, project, ...folders], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  });
  const times = JSON.parse(printed) as { ms?: number; cpu?: number; refused?: string }[];
  const { ms, cpu, refused } = times.at(-1) ?? {};
  if (ms === undefined || cpu === undefined) throw new Error(`cannot be compiled: ${refused}`);
  return { ms, cpu };
}
