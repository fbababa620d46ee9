/** Terms, each before a report that the traveller is between, or at. */
export const after = 'After';
export const before = 'Before';
export const by = 'By';
export const until = 'Until';

/** Before the event that the traveller is expected to be heading for. */
export const expected = 'Expected';

export const speed = 'Speed';

/** Above the top speeds used. */
export const atMost = 'At most:';

/** The time of the traveller's position on the card. */
export const atEndOf = (window: string) => `At the end of ${window}`;

export const followOnMap = 'Follow on the map';

export const stopFollowing = 'Stop following';

export const openGraph = 'Train graph';

export const closeGraph = 'Close the train graph';

export const showOnMap = 'Show on the map';

export const hideOnMap = 'Hide on the map';
