import { bandName, bandScale, countedFrom } from '#words/graph';
import type { AtlasIndex } from '$lib/core/index-atlas';
import { isolate } from '$lib/core/text/isolate';
import { formatKm } from '$lib/core/wording/format-km';
import type { GraphShape } from './graph-shape';
import type { Band } from './height-scale';

/**
 * The caption of a stretch. Of another mode than the journey's: by what it is travelled, how long it is, and how many times as large
 * as the others it is drawn, `By air: a chartered jet, 7,710 km, at 1/12 of the scale by rail`. Of one to which no known way leads:
 * from where it is measured. Null of any other. Vehicles are left out where it is to be short.
 */
export function bandText(
  { places }: Pick<AtlasIndex, 'places'>,
  { stretches, mode: own }: Pick<GraphShape, 'stretches' | 'mode'>,
  { stretch, times }: Pick<Band, 'stretch' | 'times'>,
  isShort: boolean
): string | null {
  const on = stretches[stretch];
  if (!on?.mode) return null;
  const name = bandName(on.mode, isShort ? [] : on.vehicles.map(isolate), formatKm(on.length));
  if (times !== null) return bandScale(name, ratioOf(times), own);
  if (on.fromStart !== null || on.foot === null) return null;
  return countedFrom(isolate(places.get(on.foot)?.name ?? on.foot));
}

/** The nearest of a whole number and one over a whole number: at a twelfth of a scale nobody wants to know of a tenth more. */
function ratioOf(times: number): { times: number } | { part: number } {
  return times >= 1 ? { times: Math.round(times) } : { part: Math.round(1 / times) };
}
