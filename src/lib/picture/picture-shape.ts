import type { Size } from '../static-map/frame';

/** The shapes that desks and phones ask for: a page, a screen, a post, a whole phone. */
export const PICTURE_SHAPES = ['3x2', '16x9', '4x5', '9x16'] as const;
/** One of them. */
export type PictureShape = (typeof PICTURE_SHAPES)[number];

/** Their sizes in pixels: at twice these, a picture has the pixels that are usually asked for. */
export const SIZES: Record<PictureShape, Size> = {
  '3x2': { width: 960, height: 640 },
  '16x9': { width: 960, height: 540 },
  '4x5': { width: 540, height: 675 },
  '9x16': { width: 540, height: 960 }
};
