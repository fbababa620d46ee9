import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { atlasOf, type Shape } from '../bench-case';
import { firstLine } from '../first-line';
import { lifelikeAtlas } from '../lifelike/lifelike-atlas';
import { LIFELIKE_DAY } from '../lifelike/story-days';
import { syntheticAtlas } from '../synthetic-atlas';
import type { DayPage } from './bench-plugin';
import { buildSite } from './build-site';

/** A commit, or the project as it lies, with the sites built from it. */
export type BenchSide = {
  name: string;
  /** A copy of the project in which sites are built. */
  project: string;
  /** The folder of the site that holds an atlas, by the atlas's id. */
  sites: Map<string, string>;
  /** Why an atlas cannot be opened, by its id. */
  refused: Map<string, string>;
};

/** An atlas made for the benchmark. */
export type MadeAtlas = { shape: Shape; events: number };

const MAKERS = { plain: syntheticAtlas, lifelike: lifelikeAtlas };
/** The day of each shape's pages: the plain atlases are of September 2023. */
const DAYS = { plain: '2023-09-05', lifelike: LIFELIKE_DAY };

/** From so many events on an atlas has a site of its own, since it may be more than a build can hold. */
const LARGE = 20_000;

/** The page of an atlas with which the benchmark begins. */
export function pageOf(atlas: MadeAtlas): DayPage {
  return { atlas: atlasOf(atlas), day: DAYS[atlas.shape] };
}

/** The files of an atlas, by their names. */
export function filesOf({ shape, events }: MadeAtlas): Record<string, string> {
  return MAKERS[shape](events);
}

/** Builds a side's sites of these atlases below `folder`. What cannot be built is refused, and the rest is built without it. */
export async function buildSites(
  side: BenchSide,
  atlases: readonly MadeAtlas[],
  folder: string
): Promise<void> {
  const small = atlases.filter(({ events }) => events < LARGE);
  const large = atlases.filter(({ events }) => events >= LARGE);
  if (small.length > 0) await buildTogether(side, small, path.join(folder, 'small'));
  for (const atlas of large) await buildTogether(side, [atlas], path.join(folder, atlasOf(atlas)));
}

async function buildTogether(
  side: BenchSide,
  atlases: readonly MadeAtlas[],
  folder: string
): Promise<void> {
  const geodata = path.join(folder, 'geodata');
  for (const atlas of atlases) {
    const to = path.join(geodata, atlasOf(atlas));
    mkdirSync(to, { recursive: true });
    for (const [name, text] of Object.entries(filesOf(atlas)))
      writeFileSync(path.join(to, name), text);
  }
  const to = path.join(folder, 'site');
  const pages = atlases.map(pageOf);
  try {
    await buildSite({ project: side.project, geodata, pages, to, mode: 'bench' });
    for (const atlas of atlases) side.sites.set(atlasOf(atlas), to);
  } catch (fault) {
    const [only, second] = atlases;
    if (only && second === undefined) side.refused.set(atlasOf(only), firstLine(fault));
    else
      for (const atlas of atlases)
        await buildTogether(side, [atlas], path.join(folder, atlasOf(atlas)));
  }
}
