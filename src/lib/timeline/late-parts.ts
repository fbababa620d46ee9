import { loadFreeDates } from './load-free-dates';

/** The parts of the timeline whose scripts are no part of a page's first view: for `LatePart`, and to be fetched while nothing else is. */
export const LATE_PARTS = {
  freeDates: loadFreeDates,
  moreControls: () => import('./MoreControls.svelte')
};
