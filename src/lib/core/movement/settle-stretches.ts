import type { Laid } from './lay-stretches';
import type { LooseRows } from './loose-rows';
import type { Height, Stretch } from './stretch';

/** Stretches from the lowest on, and where a height that was laid is among them. */
export type Settled = { stretches: Stretch[]; moved: (height: Height) => Height };

/** Kilometres by which the height of a place may differ from an end of its stretch and still be there. */
const SAME = 0.6;

/**
 * Puts the stretches that were laid, and after them the rows, in the order of their distance from the start as the crow flies, the
 * one that holds the start lowest, each measured from its foot.
 */
export function settleStretches(laid: Laid, rows: readonly LooseRows[], start: string): Settled {
  const holdsStart = (at: number) =>
    (laid.heights.get(start) ?? []).some(
      ({ stretch, km }) =>
        stretch === at && Math.abs((laid.stretches[at]?.fromStart ?? NaN) + km) < SAME
    );
  const lines = laid.stretches.map(({ mode, vehicles, low, high, fromStart, on, away }, at) => {
    const endAt = (km: number) =>
      [...laid.heights].find(([, heights]) =>
        heights.some((one) => one.stretch === at && Math.abs(one.km - km) < SAME)
      )?.[0] ?? null;
    const stretch: Stretch = {
      mode,
      vehicles,
      length: high - low,
      fromStart: fromStart === null ? null : fromStart + low,
      foot: endAt(low),
      on
    };
    return { at, low, away: holdsStart(at) ? -1 : away, stretch };
  });
  const loose = rows.map(({ places, away }, i) => {
    const foot = places[0] ?? null;
    const stretch: Stretch = {
      mode: null,
      vehicles: [],
      length: places.length - 1,
      fromStart: foot === start ? 0 : null,
      foot,
      on: null
    };
    return { at: lines.length + i, low: 0, away: foot === start ? -1 : away, stretch };
  });
  const all = [...lines, ...loose].sort((a, b) => a.away - b.away);
  const moved = ({ stretch, km }: Height): Height => {
    const to = all.findIndex(({ at }) => at === stretch);
    return { stretch: to, km: km - (all[to]?.low ?? 0) };
  };
  const stretches = all.map(({ stretch }) => ({
    ...stretch,
    on: stretch.on && moved(stretch.on)
  }));
  return { stretches, moved };
}
