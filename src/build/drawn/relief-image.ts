import sharp from 'sharp';
import type { Frame, Rect } from '../../lib/static-map/frame';
import { worldRect } from '../../lib/static-map/frame';
import { worldPixels } from '../../lib/static-map/mercator';
import type { TileArchive } from '../../lib/picture/tile-archive';
import { tilesOver } from '../../lib/picture/tiles-over';

/** Side of a relief tile, in its own pixels. */
const TILE = 512;
/** Grey levels of the shading: full shadow, flat ground on either side, full light. */
const [DARKEST, FLAT_DARK, FLAT_LIGHT, LIGHTEST] = [8, 124, 132, 248];
/** Steps of shadow and of light. Finer ones cannot be seen, and would take bytes, and colours of the palette, from all else. */
const STEPS = 10;
/** By how many pixels it is blurred: roughness cannot be seen at the size of a preview, and would take half as many bytes again. */
const BLUR = 3;

/** Parts of an `rgba()` colour. */
type Rgba = [red: number, green: number, blue: number, alpha: number];

/**
 * The relief of a frame as an image to lay over the land: shaded and lit slopes in the given colours, as on the live map. A data
 * address of a PNG in the frame's own pixels.
 */
export async function reliefImage(
  archive: TileArchive,
  frame: Frame,
  colors: { shadow: string; light: string }
): Promise<string> {
  const rect = worldRect(frame);
  const zoom = Math.min(archive.maxZoom, Math.max(0, Math.ceil(frame.zoom)));
  const { grey, width, height } = await greys(archive, rect, zoom);
  const resized = await sharp(grey, { raw: { width, height, channels: 1 } })
    .resize(frame.width, Math.round((rect.bottom - rect.top) * worldPixels(frame.zoom)), {
      fit: 'fill',
      kernel: 'cubic'
    })
    .blur(BLUR)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const shadow = parts(colors.shadow);
  const light = parts(colors.light);
  const pixels = Buffer.alloc(resized.info.width * resized.info.height * 4);
  for (let i = 0; i < pixels.length / 4; i++) {
    const value = resized.data[i * resized.info.channels] ?? 128;
    const [[red, green, blue, alpha], strength] =
      value < FLAT_DARK
        ? [shadow, (FLAT_DARK - value) / (FLAT_DARK - DARKEST)]
        : [light, (value - FLAT_LIGHT) / (LIGHTEST - FLAT_LIGHT)];
    const stepped = Math.round(STEPS * Math.max(0, Math.min(1, strength))) / STEPS;
    pixels.set([red, green, blue, Math.round(255 * alpha * stepped)], i * 4);
  }
  const png = await sharp(pixels, {
    raw: { width: resized.info.width, height: resized.info.height, channels: 4 }
  })
    .png()
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}

/** The tiles over part of the world, joined and cropped to it. */
async function greys(archive: TileArchive, rect: Rect, zoom: number) {
  const side = 2 ** zoom * TILE;
  const [left, top] = [Math.floor(rect.left * side), Math.floor(rect.top * side)];
  const width = Math.max(1, Math.round((rect.right - rect.left) * side));
  const height = Math.max(1, Math.round((rect.bottom - rect.top) * side));
  const grey = Buffer.alloc(width * height, 128);
  for (const { tile, turns } of tilesOver(rect, zoom)) {
    const bytes = await archive.bytes(tile);
    if (!bytes) continue;
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const step = TILE / info.width;
    const [x0, y0] = [(tile.x + turns * 2 ** zoom) * TILE - left, tile.y * TILE - top];
    for (let y = Math.max(0, -y0); y < TILE && y0 + y < height; y++)
      for (let x = Math.max(0, -x0); x < TILE && x0 + x < width; x++) {
        const from = Math.floor(y / step) * info.width + Math.floor(x / step);
        grey[(y0 + y) * width + x0 + x] = data[from * info.channels] ?? 128;
      }
  }
  return { grey, width, height };
}

/** Reads `rgba(84, 72, 52, 0.5)`. */
function parts(rgba: string): Rgba {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (rgba.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}
