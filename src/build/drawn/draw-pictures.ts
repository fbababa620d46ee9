import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { PICTURE, type PictureSvg } from './picture-svg';

/** Part of a picture's name: increment it if the same SVG would yield different pixels. */
const DRAWING = '8';

/** How close to its own colours a picture's palette must come, in percent: below this, faint lines and the names of seas lose their colour. */
const QUALITY = 75;

/** Pictures drawn at a time: sharp draws each in a thread of its own. */
const AT_ONCE = availableParallelism();

/** Told how many pictures of all are done, and whether the last had to be drawn. */
export type DrawProgress = (done: number, all: number, drawn: boolean) => void;

/** A picture's name without its ending: identical pictures have the same name. */
export function pictureHash({ ground, over }: PictureSvg): string {
  const hash = createHash('sha256');
  for (const part of [DRAWING, ground, over]) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Draws pictures as PNG, by their keys and several at a time, reading from and writing to the cache folder. */
export async function drawPictures(
  pictures: ReadonlyMap<string, PictureSvg>,
  cache: string,
  onprogress: DrawProgress = () => {}
): Promise<Map<string, Uint8Array>> {
  mkdirSync(cache, { recursive: true });
  const grounds = new Map<string, Promise<Buffer>>();
  const results = new Map<string, Uint8Array>();
  const waiting = pictures.entries();
  const drawNext = async (): Promise<void> => {
    // All share one iterator, so that each takes the next that nobody has.
    for (const [key, picture] of waiting) {
      const file = path.join(cache, `${pictureHash(picture)}.png`);
      const held = existsSync(file);
      const bytes = held ? readFileSync(file) : await draw(picture, grounds);
      if (!held) keep(file, bytes);
      results.set(key, bytes);
      onprogress(results.size, pictures.size, !held);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, drawNext));
  return results;
}

/** Concurrent builds must not read each other's half-written files. */
function keep(file: string, bytes: Uint8Array): void {
  const part = `${file}.${process.pid}`;
  writeFileSync(part, bytes);
  renameSync(part, file);
}

async function draw(
  { ground, over }: PictureSvg,
  grounds: Map<string, Promise<Buffer>>
): Promise<Uint8Array> {
  const drawn = grounds.get(ground) ?? sharp(Buffer.from(ground)).removeAlpha().raw().toBuffer();
  grounds.set(ground, drawn);
  return sharp(await drawn, { raw: { ...PICTURE, channels: 3 } })
    .composite([{ input: Buffer.from(over) }])
    .png({ palette: true, quality: QUALITY, dither: 0, compressionLevel: 9 })
    .toBuffer();
}
