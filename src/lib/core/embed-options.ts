import type { Issue } from './issue';

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
 * Reads the parts of an embed's query that are its own, `play=yes` and `without=list,timeline`, and gives the rest, which is
 * an address. A bad part is left out and told as a warning.
 */
export function parseEmbedOptions(query: URLSearchParams): {
  value: EmbedOptions;
  rest: URLSearchParams;
  issues: Issue[];
} {
  const rest = new URLSearchParams(query);
  rest.delete('play');
  rest.delete('without');
  const issues: Issue[] = [];
  const warn = (where: string, expected: string, found: string) =>
    issues.push({ severity: 'warning', where, message: `expected ${expected}, found “${found}”` });

  const play = query.get('play');
  if (play !== null && play !== 'yes') warn('play', 'yes', play);
  const named = (query.get('without') ?? '').split(',').filter((name) => name !== '');
  for (const name of named) if (!isPanel(name)) warn('without', EMBED_PANELS.join(' or '), name);
  return {
    value: { play: play === 'yes', without: EMBED_PANELS.filter((panel) => named.includes(panel)) },
    rest,
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
