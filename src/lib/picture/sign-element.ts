import type { KnownEvent } from '../core/evidence/known-event';
import type { Shown } from '../core/view/visible-at';
import type { Palette } from '../static-map/palette';
import { HALF, RING, RING_DASHES, STRIKE } from '../symbols/sign-shapes';
import { element } from './svg-element';

/** Beneath signs. */
const PANEL = '#fffdf8';

/** What of an event its sign tells. */
type Signed = Pick<Shown, 'match'> & { known: Pick<KnownEvent, 'status' | 'failed' | 'perhaps'> };

/** The sign of an event, as `StatusSign.svelte` draws it in the light theme, centred on a point; `size` in pixels. */
export function signElement(
  { known, match }: Signed,
  { x, y, size }: { x: number; y: number; size: number },
  palette: Palette
): string {
  const { status, failed } = known;
  const quiet = status === 'planned' || status === 'retracted';
  const stroke = quiet ? palette.inkQuiet : palette.accent;
  const scale = size / 20;
  return element(
    'g',
    {
      transform: `translate(${x - size / 2} ${y - size / 2}) scale(${scale})`,
      opacity: match !== 'dated' || known.perhaps ? 0.72 : null
    },
    [
      element('circle', {
        ...RING,
        fill: status === 'corroborated' ? palette.accent : PANEL,
        stroke,
        'stroke-width': failed ? 1.5 : 2,
        'stroke-dasharray': status === 'planned' ? RING_DASHES : null
      }),
      ...(status === 'disputed' ? [element('path', { d: HALF, fill: palette.accent })] : []),
      ...(failed || status === 'retracted'
        ? [element('path', { d: STRIKE, stroke: palette.inkQuiet, 'stroke-width': 1.5 })]
        : [])
    ]
  );
}
