import { bordersOf } from '../core/borders-of';
import type { AtlasIndex } from '../core/index-atlas';
import type { LonLat } from '../core/lon-lat';
import type { InView } from '../core/view/in-view';
import type { Sight } from '../core/view/sight';
import { pointsOfGroups } from '../static-map/points-of-groups';
import { PALETTES } from '../static-map/palette';
import { composeScene, type Scene } from '../static-map/compose-scene';
import { drawAreas, drawLines, placeSigns } from '../static-map/scene';
import { deskSvg } from './desk-svg';
import { LETTERS } from './letters';
import { PICTURE_SIGN } from './over-element';
import { pictureFrame } from './picture-frame';
import { layoutPicture } from './picture-layout';
import { SIZES, type PictureShape } from './picture-shape';
import type { PictureWords } from './picture-words';
import { readBase } from './read-base';
import type { TileArchive } from './tile-archive';

/** What a picture is taken of. */
export type Pictured = {
  sight: Sight;
  words: PictureWords;
  index: AtlasIndex;
  view: InView;
};

/** A picture in a shape as an SVG document, in the light theme; rejects if the base map does not come. */
export async function takePicture(
  { sight, words, index, view }: Pictured,
  shape: PictureShape,
  world: TileArchive
): Promise<string> {
  const scene = composeScene(index, view);
  const { selected } = view;
  const layout = layoutPicture(words, SIZES[shape], LETTERS);
  const { left, top, right, bottom } = layout.map;
  const size = { width: right - left, height: bottom - top };
  const frame = pictureFrame(sight, pointsOf(scene), size);
  const { ground, names } = await readBase(world, frame, bordersOf(index.atlas));
  const signs = placeSigns(
    scene,
    names,
    frame,
    { from: 1, to: 1 },
    { strong: selected?.place ?? null, bounds: size, sign: PICTURE_SIGN }
  );
  const palette = PALETTES.light;
  const map = {
    size,
    zoom: frame.zoom,
    ground,
    relief: null,
    index,
    shapes: {
      areas: drawAreas(scene.groups, [selected?.event.id ?? null], frame),
      ...drawLines(scene, frame)
    },
    signs
  };
  return deskSvg(words, layout, map, { palette, lettering: LETTERS });
}

/** Where the marks and travellers are. A country's name is no point, and gives way. */
function pointsOf({ groups, travellers }: Pick<Scene, 'groups' | 'travellers'>): LonLat[] {
  return [...pointsOfGroups(groups), ...travellers.map(({ position }) => position)];
}
