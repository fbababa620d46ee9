import type { Size } from '../static-map/frame';

/** The shapes that desks and phones ask for, a page, a screen, a post, a whole phone, by their sizes in pixels: at twice these, a picture has the pixels that are usually asked for. */
export const SIZES = {
  '3x2': { width: 960, height: 640 },
  '16x9': { width: 960, height: 540 },
  '4x5': { width: 540, height: 675 },
  '9x16': { width: 540, height: 960 }
} satisfies Record<string, Size>;

/** One of them. */
export type PictureShape = keyof typeof SIZES;
