import type { BenchOptions, Part } from './bench-options';

/** How an atlas is made: in one month with a claim an event, or as atlases are. */
export type Shape = 'plain' | 'lifelike';
export type Screen = 'desktop' | 'phone';

/** One thing to measure on one page. */
export type BenchCase = {
  part: Exclude<Part, 'compile' | 'view'>;
  shape: Shape;
  events: number;
  screen: Screen;
  /** Whose reports the page shows: all, or those of the day in view (`known=then`). */
  reports: 'all' | 'then';
};

/** More plain events would all lie in one month. */
const MOST_PLAIN = 5000;

type Way = Omit<BenchCase, 'part' | 'events'>;
const PLAIN: Way = { shape: 'plain', screen: 'desktop', reports: 'all' };
const DESKTOP: Way = { shape: 'lifelike', screen: 'desktop', reports: 'all' };
const THEN: Way = { ...DESKTOP, reports: 'then' };
const PHONE: Way = { ...DESKTOP, screen: 'phone' };

/** How each part is measured. The plain atlas stays beside the others, so that older figures can be compared. */
const WAYS: Record<BenchCase['part'], readonly Way[]> = {
  open: [PLAIN, DESKTOP],
  step: [PLAIN, DESKTOP, THEN, PHONE],
  drag: [DESKTOP, PHONE],
  play: [DESKTOP, PHONE],
  pan: [DESKTOP, PHONE]
};

/** So few events that opening their atlas is opening the page. */
export const PAGE_ALONE = 100;

/** The cases of a run, by part, then by size; what events add to opening is told beside the page alone, which comes first. */
export function benchCases({ parts, sizes }: Pick<BenchOptions, 'parts' | 'sizes'>): BenchCase[] {
  return parts.flatMap((part) => {
    if (part === 'compile' || part === 'view') return [];
    const all = part === 'open' ? [...new Set([PAGE_ALONE, ...sizes])] : sizes;
    return all.flatMap((events) =>
      WAYS[part]
        .filter(({ shape }) => shape !== 'plain' || events <= MOST_PLAIN)
        .map((way) => ({ part, events, ...way }))
    );
  });
}

/** The id of the atlas of a case. */
export function atlasOf({ shape, events }: Pick<BenchCase, 'shape' | 'events'>): string {
  return `${shape}-${events}`;
}
