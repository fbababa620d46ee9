import { ignoredPart, readPart } from './ignored-part';
import type { Issue } from '../issue';
import { canBeLeftOut, useValue } from '#words/address';

/** The panels that a frame on another page may do without. */
export const EMBED_PANELS = ['list', 'timeline'] as const;
/** A panel that a frame on another page may do without. */
export type EmbedPanel = (typeof EMBED_PANELS)[number];

/** What a frame on another page is asked for beside an address. */
export type EmbedOptions = {
  /** Whether the days play from the start. */
  play: boolean;
  without: readonly EmbedPanel[];
};

/** A frame with all its panels, that waits for its reader. */
export const PLAIN_EMBED: EmbedOptions = { play: false, without: [] };

/**
 * Reads the parts of a frame's query that are its own, `play=yes` and `without=list,timeline`; the rest is an address. A bad
 * value is left out and reported as a warning, a sentence each.
 */
export function parseEmbedOptions(query: URLSearchParams): {
  value: EmbedOptions;
  issues: Issue[];
} {
  const issues: Issue[] = [];
  const play = readPart(query, 'play', issues);
  if (play !== null && play !== 'yes') issues.push(ignoredPart('play', play, useValue('yes')));
  const named = (readPart(query, 'without', issues) ?? '').split(',');
  for (const name of new Set(named))
    if (name !== '' && !isPanel(name))
      issues.push(ignoredPart('without', name, canBeLeftOut(EMBED_PANELS)));
  return {
    value: { play: play === 'yes', without: EMBED_PANELS.filter((panel) => named.includes(panel)) },
    issues
  };
}

/** Adds the options to what `formatAddress` wrote. */
export function withEmbedOptions(address: string, { play, without }: EmbedOptions): string {
  const parts = [
    ...(play ? ['play=yes'] : []),
    ...(without.length > 0 ? [`without=${without.join(',')}`] : [])
  ];
  if (parts.length === 0) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${parts.join('&')}`;
}

function isPanel(name: string): name is EmbedPanel {
  return EMBED_PANELS.some((panel) => panel === name);
}
