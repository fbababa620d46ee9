/** The parts of the panels whose scripts are no part of a page's first view: for `LatePart`, and to be fetched while nothing else is. */
export const LATE_PARTS = {
  absentEvents: () => import('./list/AbsentEvents.svelte'),
  activeFilters: () => import('./filter/ActiveFilters.svelte'),
  announcement: () => import('./frame/announcement'),
  card: () => import('./card/OpenCard.svelte'),
  filter: () => import('./filter/FilterFields.svelte'),
  knownBy: () => import('./clock/KnownByChoice.svelte'),
  legend: () => import('./legend/LegendContents.svelte'),
  search: () => import('./search/SearchBox.svelte'),
  share: () => import('./share/ShareContents.svelte')
};
