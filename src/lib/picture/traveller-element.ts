import type { AtlasIndex } from '../core/index-atlas';
import { journeyColour } from '../core/movement/journey-colour';
import type { LaidTraveller } from '../static-map/lay-out';
import type { Palette } from '../static-map/palette';
import { TRAVELLER_SHAPES } from '../symbols/traveller-shapes';
import { element } from './svg-element';

/** Beneath signs. */
const PANEL = '#fffdf8';

/** The sign of a traveller, as `TravellerSign.svelte` draws it in the light theme. */
export function travellerElement(
  { atlas }: Pick<AtlasIndex, 'atlas'>,
  { traveller, look, mode, bearing, x, y }: LaidTraveller,
  palette: Palette
): string {
  const colour =
    palette.journeys[journeyColour(atlas, traveller.journey.journey.id)] ?? palette.accent;
  const d = TRAVELLER_SHAPES[mode];
  const turn = mode === 'unknown' ? 0 : (bearing ?? 90);
  const sure = look === 'sure' || look === 'unsure';
  return element(
    'g',
    {
      transform: `translate(${x} ${y}) rotate(${turn.toFixed(1)}) translate(-16 -16)`,
      'stroke-linejoin': 'round'
    },
    [
      element('path', { d, fill: 'none', stroke: PANEL, 'stroke-width': 5 }),
      element('path', {
        d,
        fill: look === 'sure' ? colour : PANEL,
        'fill-opacity': sure ? null : 0.6,
        stroke: colour,
        'stroke-width': 2,
        'stroke-dasharray': look === 'lost' || look === 'presumed' ? '3 2.2' : null
      })
    ]
  );
}
