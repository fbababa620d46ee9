import { bordersOf } from '../../lib/core/borders-of';
import { isCountry, isRegion } from '../../lib/core/precision';
import type { Atlas } from '../../lib/core/atlas';
import { GROUND_PATHS, PAGE_FRAME, type CardDrawing } from '../../lib/static-map/base-drawing';
import type { BaseName } from '../../lib/static-map/base-name';
import { fitFrame } from '../../lib/static-map/fit-frame';
import { project, projectLine, widened, worldRect, type Frame } from '../../lib/static-map/frame';
import { drawGround, type Ground } from '../../lib/static-map/ground';
import { lonLatAt, worldPixels, type Pair } from '../../lib/static-map/mercator';
import { pathData } from '../../lib/static-map/path-data';
import { GRAIN } from '../../lib/static-map/scene';
import { simplify } from '../../lib/static-map/simplify';
import { withoutBorders } from '../../lib/static-map/without-borders';
import type { TileArchive } from '../../lib/picture/tile-archive';
import { readGround } from '../../lib/picture/read-ground';
import { readNames } from '../../lib/picture/read-names';
import { element } from '../../lib/picture/svg-element';

/** The finely drawn near ground, in pixels at the home zoom: as large as the map of a page of 1920 by 1080. Its surroundings are coarse. */
const NEAR = { width: 1600, height: 960 };
/** Where names are as many as on the live map: each costs a line of every page. */
const NAMED = { width: 1400, height: 960 };
const NEAR_TOLERANCE = 0.9;
const FAR_TOLERANCE = 7;
/** How many zooms coarser the far ground's tiles are. */
const COARSER = 2;
/** How far the far ground extends, in multiples of the home view, and past the outermost place, in pixels of a page. */
const REACH = 2;
const MARGIN = 160;
/** Of names outside the near ground, only those shown this many zooms earlier are kept, as it is seen from farther off. */
const FAR_NAMES = 1;
/** Cards are drawn small. */
const CARD_TOLERANCE = 1.5;

/** The ground of an atlas's maps as an SVG file, with the paths of `GROUND_PATHS`. */
export async function groundFile(world: TileArchive, atlas: Atlas): Promise<string> {
  const near = nearFrame(atlas);
  const far = farFrame(atlas);
  const zoom = tileZoom(world, near);
  const read = async (frame: Frame, tiles: number) => {
    const lines = await readGround(world, worldRect(frame), tiles);
    return bordersOf(atlas) === 'hidden' ? withoutBorders(lines) : lines;
  };
  const drawn = {
    far: drawGround(await read(far, Math.max(0, zoom - COARSER)), far, {
      tolerance: FAR_TOLERANCE,
      grain: GRAIN
    }),
    near: drawGround(await read(near, zoom), near, {
      tolerance: NEAR_TOLERANCE,
      grain: GRAIN
    })
  };
  const { width, height } = PAGE_FRAME;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [-width, -height, 2 * width, 2 * height].map((n) => (n * GRAIN) / 2).join(' ')
    },
    GROUND_PATHS.map(([id, layer]) => {
      const frame = id.startsWith('far') ? far : near;
      const ground = id.startsWith('far') ? drawn.far : drawn.near;
      // From the frame's upper left to the centre of the home view.
      const [x, y] = project(frame, atlas.home.center);
      return element('path', {
        id,
        transform: `translate(${-Math.round(x * GRAIN)} ${-Math.round(y * GRAIN)})`,
        d: layer === 'land' ? sheet(near) : ground[layer as keyof Ground],
        'vector-effect': 'non-scaling-stroke'
      });
    })
  );
}

/** The base map's names that an atlas's maps may show: alike ones together from west to east, so that their file is a tenth smaller. */
export async function baseNames(world: TileArchive, atlas: Atlas): Promise<BaseName[]> {
  const near: Frame = { ...homeOf(atlas), ...NAMED };
  const { zoom } = near;
  const tiles = tileZoom(world, near);
  const shownFar = zoom - FAR_NAMES;
  const close = await readNames(world, worldRect(near), tiles, zoom);
  const far = await readNames(world, worldRect(farFrame(atlas)), Math.max(0, tiles - 1), shownFar);
  const known = new Set(close.map(({ kind, name }) => `${kind} ${name}`));
  const inside = ([x, y]: Pair) => x >= 0 && y >= 0 && x <= near.width && y <= near.height;
  const names = [
    ...close.filter(({ at }) => inside(project(near, at))),
    ...far.filter(({ kind, name, at }) => {
      return !known.has(`${kind} ${name}`) && !inside(project(near, at));
    })
  ];
  const likeness = ({ rank, from, kind }: BaseName) => [rank, from, kind].join();
  return names.sort((a, b) => compare(likeness(a), likeness(b)) || a.at[0] - b.at[0]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The journeys and places of an atlas, small. */
export function cardDrawing(atlas: Atlas): CardDrawing {
  const frame: Frame = { ...homeOf(atlas), width: 0, height: 0 };
  const units = ([x, y]: Pair): Pair => [x * GRAIN, y * GRAIN];
  const legs = atlas.journeys.flatMap((journey) =>
    journey.legs.map(({ path, routes, presumed }) => {
      const line = simplify(projectLine(frame, path), CARD_TOLERANCE);
      return {
        d: pathData([line.map(units)]),
        routed: routes.length > 0 && presumed === undefined
      };
    })
  );
  const used = new Set(atlas.events.map(({ place }) => place));
  const dots = atlas.places
    .filter((place) => used.has(place.id) && !isRegion(place))
    .map(({ point }) => units(project(frame, point)).map(Math.round) as Pair);
  return {
    legs: [...new Map(legs.map((leg) => [leg.d, leg])).values()].filter(({ d }) => d !== ''),
    dots: [...new Map(dots.map((dot) => [dot.join(), dot])).values()]
  };
}

function homeOf({ home }: Atlas): { center: Frame['center']; zoom: number } {
  return { center: home.center, zoom: home.zoom };
}

function nearFrame(atlas: Atlas): Frame {
  return { ...homeOf(atlas), ...NEAR };
}

/** Holds all places and the surroundings of the home view, at the home zoom; no wider than the world. */
function farFrame(atlas: Atlas): Frame {
  const home = worldRect(widened({ ...homeOf(atlas), ...PAGE_FRAME }, REACH));
  const corners = [lonLatAt([home.left, home.top]), lonLatAt([home.right, home.bottom])];
  const places = atlas.places.filter((place) => !isCountry(place)).map(({ point }) => point);
  const view = fitFrame(atlas, [...places, ...corners], PAGE_FRAME, MARGIN);
  const scale = 2 ** (atlas.home.zoom - view.zoom);
  const world = worldPixels(atlas.home.zoom);
  return {
    center: view.center,
    zoom: atlas.home.zoom,
    width: Math.min(world, view.width * scale),
    height: Math.min(world, view.height * scale)
  };
}

function tileZoom(world: TileArchive, { zoom }: Frame): number {
  return Math.max(0, Math.min(world.maxZoom, Math.round(zoom)));
}

function sheet({ width, height }: Frame): string {
  return `M0 0h${width * GRAIN}v${height * GRAIN}H0z`;
}
