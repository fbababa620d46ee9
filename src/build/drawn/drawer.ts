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
import { drawShapes, placeSigns, type SceneInput } from '../../lib/static-map/scene';
import { lineDates } from '../../lib/static-map/line-dates';
import { placeTravellers } from '../../lib/static-map/place-travellers';
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
  day(atlas: Atlas, days: Span): Promise<Picture>;
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
  const draw = async (
    words: PictureWords,
    frame: Frame,
    scene: Omit<SceneInput, 'names'>
  ): Promise<Picture> => {
    const { names, ...base } = await baseOf(frame, bordersOf(scene.index.atlas));
    const input = { ...scene, names };
    const signs = placeSigns(
      input,
      frame,
      { from: 1, to: 1 },
      { bounds: frame, sign: PICTURE_SIGN, taken: [CREDIT_SPACE] }
    );
    const { index } = scene;
    const map = { ...base, index, size: PICTURE_MAP, shapes: drawShapes(input, frame), signs };
    return { ...pictureSvg(words, map, palette), alt: words.alt };
  };
  const sceneOf = (
    atlas: Atlas,
    days: Span
  ): Omit<AtlasAt, 'travellers'> & Omit<SceneInput, 'names'> => {
    const index = indexAtlas(atlas);
    const window = { days, hour: null };
    const at = atlasAt(index, { window });
    const journeys = at.travellers.map(({ journey }) => journey);
    return {
      index,
      ...at,
      chosen: [],
      travellers: placeTravellers(at.travellers),
      dates: lineDates(index, journeys, windowInstants(window, atlas.zone))
    };
  };

  return {
    day: (atlas, days) => {
      const scene = sceneOf(atlas, days);
      const frame = fitFrame(atlas, pointsOfGroups(scene.groups), PICTURE_MAP, MARGIN);
      const window = { days, hour: null };
      const sentence = daySentence(scene.index, { window, shown: scene.shown, until: null });
      return draw(dayWords(atlas, days, scene.events, scene.shown, sentence), frame, scene);
    },
    atlas: (atlas) => {
      const scene = sceneOf(atlas, atlas.stretch);
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
function allPlaces(atlases: readonly Atlas[], first: Atlas): Omit<SceneInput, 'names'> {
  const places = atlases.flatMap(({ id: atlas, places }) =>
    places.map((place) => ({ ...place, id: `${atlas}/${place.id}` }))
  );
  return {
    index: indexAtlas({ ...first, places }),
    groups: [],
    chosen: [],
    legs: [],
    travellers: [],
    dates: [],
    trail: places.map(({ id }) => ({ place: id, age: 0 }))
  };
}
