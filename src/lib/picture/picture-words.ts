import { bordersOfToday } from '#words/map';
import { mapBy } from '#words/picture';
import { bordersOf } from '../core/borders-of';
import { publisherName } from '../core/evidence/publisher-name';
import { publisherOf } from '../core/evidence/publisher-of';
import type { Status } from '../core/evidence/status';
import type { AtlasIndex } from '../core/index-atlas';
import { SIGN_STATUSES } from '../core/view/drawings';
import type { Shown } from '../core/view/visible-at';
import { leadingEvent } from '../core/view/leading-events';

/** What a picture says beside its map. */
export type PictureWords = {
  /** The title of the atlas. */
  over: string;
  /** The date, or the title of what opens the atlas. */
  heading: string;
  /** Whose reports are shown, and what the events were chosen by. */
  limits: string[];
  /** What the day is told in; null if it has no sentence, or an event is selected. */
  sentence: string | null;
  /** The event that leads it; null if none does. */
  lead: Shown | null;
  /** The statuses of the signs in view. */
  statuses: Status[];
  /** The publishers, each once, those of the lead first; last what names none. */
  sources: string[];
  credits: string[];
  /** The public address of what is shown. */
  address: string;
};

/** The words for what is shown; `chosen` is the selected event, which leads. */
export function pictureWords(
  index: AtlasIndex,
  shown: readonly Shown[],
  chosen: Shown | null,
  { sentence, ...told }: Pick<PictureWords, 'heading' | 'limits' | 'address' | 'sentence'>
): PictureWords {
  const dated = shown.filter(({ match }) => match === 'dated');
  const lead = chosen ?? (dated.length > 0 ? leadingEvent(dated) : null);
  const rests = lead ? [lead, ...dated, ...shown] : shown;
  const ids = rests.flatMap(({ known }) => known.claims.map(({ source }) => source));
  const all = [...new Set(ids)].flatMap((id) => index.sources.get(id) ?? []);
  const named = all.filter((source) => publisherOf(index, source) !== null);
  const unnamed = all.filter((source) => publisherOf(index, source) === null);
  const found = new Set(shown.map(({ known }) => known.status));
  return {
    over: index.atlas.title,
    ...told,
    sentence: chosen ? null : sentence,
    lead,
    statuses: SIGN_STATUSES.filter((status) => found.has(status)),
    sources: [...new Set([...named, ...unnamed].map((source) => publisherName(index, source)))],
    credits: [mapBy, ...(bordersOf(index.atlas) === 'today' ? [bordersOfToday] : [])]
  };
}
