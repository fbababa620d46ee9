import { ignoredPart, readPart } from './ignored-part';
import type { Issue } from '../issue';
import { canBeLeftOut, useValue } from '#words/address';

/** The panels that an embed can leave out. */
export const EMBED_PANELS = ['list', 'timeline'] as const;
/** A panel that an embed can leave out. */
export type EmbedPanel = (typeof EMBED_PANELS)[number];

/** The options of an embed, in addition to an address. */
export type EmbedOptions = {
  /** Whether the days play from the start. */
  play: boolean;
  without: readonly EmbedPanel[];
};

/** An embed with all its panels, not playing. */
export const PLAIN_EMBED: EmbedOptions = { play: false, without: [] };

/**
 * Reads an embed's own query parts, `play=yes` and `without=list,timeline`; the rest is an address. An invalid value is dropped
 * and reported as a warning, one sentence each.
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
