/** Terms, each of which stands before a report that the traveller lies between, or stands at. */
export const after = 'After';
export const before = 'Before';
export const by = 'By';
export const until = 'Until';

/** Before the event to which the traveller is expected to be on its way. */
export const expected = 'Expected';

export const speed = 'Speed';

/** Over the top speeds that were reckoned with. */
export const atMost = 'At most:';

/** The time for which the card tells where the traveller is. */
export const atEndOf = (window: string) => `At the end of ${window}`;

export const followOnMap = 'Follow on the map';

export const stopFollowing = 'Stop following';

export const openGraph = 'Train graph';

export const closeGraph = 'Close the train graph';

export const showOnMap = 'Show on the map';

export const hideOnMap = 'Hide on the map';
