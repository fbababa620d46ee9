import { isoFromDay } from '../core/time/day';
import type { Window } from '../core/time/window';
import type { PictureShape } from './picture-shape';

/** The name of a picture's file, by atlas, days and shape: `harbour-2023-09-13-3x2.png`, `harbour-2023-09-10-to-2023-09-19-4x5.svg`. */
export function pictureFile(
  atlas: string,
  { days, hour }: Window,
  shape: PictureShape,
  ending: 'png' | 'svg'
): string {
  const last = days.to - 1;
  const to = last > days.from ? ['to', isoFromDay(last)] : [];
  const at = hour === null ? [] : [`${String(hour).padStart(2, '0')}h`];
  return `${[atlas, isoFromDay(days.from), ...to, ...at, shape].join('-')}.${ending}`;
}
