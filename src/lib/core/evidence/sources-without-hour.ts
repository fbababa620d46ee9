import type { Source } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { isUntilHour, type KnownUntil } from './known-until';

/**
 * The sources of the day of an hour that give no time, and so may have been out by then: perhaps known, and told of in number
 * alone. None at the end of a day, when they are known.
 */
export function sourcesWithoutHour({ atlas }: AtlasIndex, until: KnownUntil): Source[] {
  if (!isUntilHour(until) || until.lastDay === until.day) return [];
  return atlas.sources.filter(
    ({ published, publishedAt }) => !publishedAt && published.from === until.day
  );
}
