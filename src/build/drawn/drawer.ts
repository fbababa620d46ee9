import path from 'node:path';
import { PACKAGE_ROOT } from '../../cli/package-root';
import type { Atlas } from '../../lib/core/atlas';
import { bordersOf, type Borders } from '../../lib/core/borders-of';
import { indexAtlas } from '../../lib/core/index-atlas';
import { windowInstants } from '../../lib/core/time/window';
import type { Span } from '../../lib/core/time/span';
import { atlasAt, type AtlasAt } from '../../lib/core/view/atlas-at';
import type { BaseName } from '../../lib/static-map/base-name';
import { fitFrame, homeFrame } from '../../lib/static-map/fit-frame';
import type { Frame } from '../../lib/static-map/frame';
import type { Ground } from '../../lib/static-map/ground';
import { PALETTES } from '../../lib/static-map/palette';
import { composeScene, type Scene } from '../../lib/static-map/compose-scene';
import { drawLines, placeSigns } from '../../lib/static-map/scene';
import { pointsOfGroups } from '../../lib/static-map/points-of-groups';
import { readBase } from '../../lib/picture/read-base';
import { openArchive } from './base-map';
import { PICTURE_SIGN } from '../../lib/picture/over-element';
import { CREDIT_SPACE, PICTURE_MAP, pictureSvg, type PictureSvg } from './picture-svg';
import { daySentence } from '../../lib/core/view/day-sentence';
import { atlasWords, dayWords, siteWords, type PictureWords } from './picture-words';
import { reliefImage } from './relief-image';

const BASEMAP = path.join(PACKAGE_ROOT, 'static/basemap');

/** How near the edge of a picture a mark may be, in pixels. */
const MARGIN = 64;
/** How near the edge of the site's picture an atlas's centre may be, in pixels. */
const SITE_MARGIN = 160;

/** A picture before rasterising. */
export type Picture = PictureSvg & { alt: string };

/** Draws pictures over the base map, reading each part of it once. */
export type Drawer = {
  /** Null where nothing is dated to the days. */
  day(atlas: Atlas, days: Span): Promise<Picture | null>;
  atlas(atlas: Atlas): Promise<Picture>;
  site(atlases: readonly Atlas[]): Promise<Picture>;
};

type Base = { ground: Ground; names: BaseName[]; relief: string };

/** Opens the base map for drawing. */
export async function createDrawer(folder = BASEMAP, palette = PALETTES.light): Promise<Drawer> {
  const world = await openArchive(path.join(folder, 'world.pmtiles'));
  const relief = await openArchive(path.join(folder, 'relief.pmtiles'));
  const bases = new Map<string, Promise<Base>>();

  const read = async (frame: Frame, borders: Borders): Promise<Base> => ({
    ...(await readBase(world, frame, borders)),
    relief: await reliefImage(relief, frame, palette)
  });
  const baseOf = (frame: Frame, borders: Borders): Promise<Base> => {
    const key = JSON.stringify([frame, borders]);
    const held = bases.get(key) ?? read(frame, borders);
    bases.set(key, held);
    return held;
  };
  const draw = async (words: PictureWords, frame: Frame, scene: Scene): Promise<Picture> => {
    const { names, ...base } = await baseOf(frame, bordersOf(scene.index.atlas));
    const signs = placeSigns(
      scene,
      names,
      frame,
      { from: 1, to: 1 },
      { bounds: frame, sign: PICTURE_SIGN, taken: [CREDIT_SPACE] }
    );
    const { index } = scene;
    const shapes = { areas: [], ...drawLines(scene, frame) };
    const map = { ...base, index, size: PICTURE_MAP, zoom: frame.zoom, shapes, signs };
    return { ...pictureSvg(words, map, palette), alt: words.alt };
  };
  const sceneOf = (atlas: Atlas, days: Span): { at: AtlasAt; scene: Scene } => {
    const index = indexAtlas(atlas);
    const window = { days, hour: null };
    const at = atlasAt(index, { window });
    const instants = windowInstants(window, atlas.zone);
    return { at, scene: composeScene(index, { ...at, instants, selected: null, tied: [] }) };
  };

  return {
    day: async (atlas, days) => {
      const { at, scene } = sceneOf(atlas, days);
      if (at.shown.every(({ match }) => match !== 'dated')) return null;
      const frame = fitFrame(atlas, pointsOfGroups(scene.groups), PICTURE_MAP, MARGIN);
      const window = { days, hour: null };
      const sentence = daySentence(scene.index, { window, shown: at.shown, until: null });
      return draw(dayWords(atlas, days, at.events, at.shown, sentence), frame, scene);
    },
    atlas: (atlas) => {
      const { scene } = sceneOf(atlas, atlas.stretch);
      return draw(atlasWords(atlas), homeFrame(atlas, PICTURE_MAP), scene);
    },
    site: (atlases) => {
      const [first] = atlases;
      if (!first) throw new RangeError('a site of no atlas');
      const centers = atlases.map(({ home }) => home.center);
      return draw(
        siteWords(atlases),
        fitFrame(first, centers, PICTURE_MAP, SITE_MARGIN),
        allPlaces(atlases, first)
      );
    }
  };
}

/** A dot at each place of all atlases. */
function allPlaces(atlases: readonly Atlas[], first: Atlas): Scene {
  const places = atlases.flatMap(({ id: atlas, places }) =>
    places.map((place) => ({ ...place, id: `${atlas}/${place.id}` }))
  );
  return {
    index: indexAtlas({ ...first, places }),
    groups: [],
    legs: [],
    travellers: [],
    reaches: [],
    dates: [],
    ties: [],
    trail: places.map(({ id }) => ({ place: id, age: 0 }))
  };
}
