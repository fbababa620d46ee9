/**
 * How a change is written to the address: `push` adds an entry to the browser's history; the first change of a `gesture` (a drag)
 * or a burst of `keys` adds one and later ones replace it, as does a run of the player, `play`; `replace` adds none.
 */
export type HistoryMode = 'push' | 'gesture' | 'keys' | 'play' | 'replace';
