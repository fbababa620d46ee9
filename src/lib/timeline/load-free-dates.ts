/** Loads what reads dates as people write them. Apart from the other late parts, some of which have a field for dates in them. */
export const loadFreeDates = () => import('./read-free-date');
