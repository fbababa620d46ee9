import { bordersOf } from '../core/borders-of';
import type { LonLat } from '../core/lon-lat';
import type { Sight } from '../core/view/sight';
import { pointsOfGroups } from '../static-map/points-of-groups';
import { PALETTES } from '../static-map/palette';
import { drawShapes, placeSigns, type SceneInput } from '../static-map/scene';
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
  scene: Omit<SceneInput, 'names'>;
  /** The id of the place whose name is bold. */
  strong: string | null;
};

/** A picture in a shape as an SVG document, in the light theme; rejects if the base map does not come. */
export async function takePicture(
  { sight, words, scene, strong }: Pictured,
  shape: PictureShape,
  world: TileArchive
): Promise<string> {
  const layout = layoutPicture(words, SIZES[shape], LETTERS);
  const { left, top, right, bottom } = layout.map;
  const size = { width: right - left, height: bottom - top };
  const frame = pictureFrame(sight, pointsOf(scene), size);
  const { ground, names } = await readBase(world, frame, bordersOf(scene.index.atlas));
  const input = { ...scene, names };
  const signs = placeSigns(
    input,
    frame,
    { from: 1, to: 1 },
    { strong, bounds: size, sign: PICTURE_SIGN }
  );
  const palette = PALETTES.light;
  const map = {
    size,
    ground,
    relief: null,
    index: scene.index,
    shapes: drawShapes(input, frame),
    signs
  };
  return deskSvg(words, layout, map, { palette, lettering: LETTERS });
}

/** Where the marks and travellers are. A country's name is no point, and gives way. */
function pointsOf({ groups, travellers }: Pick<SceneInput, 'groups' | 'travellers'>): LonLat[] {
  return [...pointsOfGroups(groups), ...travellers.map(({ position }) => position)];
}
