import type { Sight } from '../core/view/sight';
import type { Frame, Size } from './frame';

/** A frame of another size with all that is in sight, about the same middle. */
export function frameOfSight({ center, zoom, width, height }: Sight, size: Size): Frame {
  const larger = Math.min(size.width / Math.max(1, width), size.height / Math.max(1, height));
  return { ...size, center, zoom: zoom + Math.log2(larger) };
}
