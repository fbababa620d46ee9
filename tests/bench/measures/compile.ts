import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { atlasOf } from '../bench-case';
import { inTurns } from '../in-turns';
import type { Measured } from '../report/part-table';
import { filesOf, type BenchSide, type MadeAtlas } from '../sites/bench-side';

const CHILD = path.resolve(import.meta.dirname, '../compile-child.ts');

/** How long each side's compiler takes over atlases of both shapes, in a process of its own that has compiled one before. */
export async function measureCompiling(
  sides: readonly BenchSide[],
  sizes: readonly number[],
  { rounds, scratch, tell }: { rounds: number; scratch: string; tell: (text: string) => void }
): Promise<{ measured: Measured[]; failures: string[] }> {
  const measured: Measured[] = [];
  const failures: string[] = [];
  const warmUp = written({ shape: 'lifelike', events: 500 }, scratch);
  const atlases = sizes.flatMap((events) =>
    (['plain', 'lifelike'] as const).map((shape) => ({ shape, events }))
  );
  for (const atlas of atlases) {
    const folder = written(atlas, scratch);
    const what = `compile, ${atlas.shape}, ${atlas.events}`;
    const turns = await inTurns(sides, rounds, async (side) => {
      tell(`${what}, ${side.name} …`);
      const ms = compileTime(side.project, [warmUp, folder]);
      return { ms, 'ms an event': ms / atlas.events };
    });
    failures.push(...turns.failures.map((line) => `${what}, ${line}`));
    if (turns.taken.some((figures) => figures.length > 0))
      measured.push({
        head: { atlas: atlas.shape, events: String(atlas.events) },
        taken: turns.taken
      });
  }
  return { measured, failures };
}

/** Writes the files of an atlas, and returns their folder. */
function written(atlas: MadeAtlas, scratch: string): string {
  const folder = path.join(scratch, 'compiled', atlasOf(atlas));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(filesOf(atlas)))
    writeFileSync(path.join(folder, name), text);
  return folder;
}

function compileTime(project: string, folders: readonly string[]): number {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', CHILD, project, ...folders], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  });
  const times = JSON.parse(printed) as { ms?: number; refused?: string }[];
  const { ms, refused } = times.at(-1) ?? {};
  if (ms === undefined) throw new Error(`cannot be compiled: ${refused}`);
  return ms;
}
