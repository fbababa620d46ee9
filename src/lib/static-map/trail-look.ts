/** How old what happened at a place of the trail is. */
export type TrailAge = 'day' | 'days' | 'weeks' | 'older';

/** How the trail's dots are drawn: radius and rim in pixels, and opacity by age. */
export const TRAIL_LOOK: {
  radius: number;
  rim: { width: number; opacity: number };
  opacity: Record<TrailAge, number>;
} = {
  radius: 3,
  rim: { width: 1, opacity: 0.6 },
  opacity: { day: 0.85, days: 0.65, weeks: 0.5, older: 0.35 }
};
