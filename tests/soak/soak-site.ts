import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { atlasOf } from '../bench/bench-case';
import { filesOf, pageOf } from '../bench/sites/bench-side';
import { buildSite } from '../bench/sites/build-site';
import { copyProject } from '../bench/sites/project-copy';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds, below `scratch`, a site of an atlas as the benchmark makes them, and returns its folder and the atlas's id. */
export async function soakSite(
  events: number,
  scratch: string
): Promise<{ folder: string; atlas: string }> {
  const made = { shape: 'lifelike', events } as const;
  const atlas = atlasOf(made);
  const [project, geodata, to] = ['project', 'geodata', 'site'].map((name) =>
    path.join(scratch, name)
  ) as [string, string, string];
  mkdirSync(path.join(geodata, atlas), { recursive: true });
  for (const [name, text] of Object.entries(filesOf(made)))
    writeFileSync(path.join(geodata, atlas, name), text);
  copyProject(ROOT, project);
  await buildSite({ project, geodata, pages: [pageOf(made)], to, mode: 'production' });
  return { folder: to, atlas };
}
