import type { WholeAtlas } from '../../core/atlas';
import type { Story } from '../../core/story';
import { convertEvents } from './convert-events';
import { convertJourneys } from './convert-journeys';
import { convertPeaks } from './convert-peaks';
import { convertPlaces } from './convert-places';
import { convertRoutes } from './convert-routes';
import { convertSources } from './convert-sources';
import { convertStory } from './convert-story';
import { daySentences } from './day-sentences';
import type { Draft } from '../draft';
import { wholeFields } from '../reading/read-part';
import type { PublishedSpans } from '../reading/read-published';
import type { Times } from '../reading/read-times';
import type { Windows } from '../reading/read-windows';
import { withoutUndefined } from './without-undefined';

/** Everything read from the times of an atlas, each read once. */
type Read = { times: Times; windows: Windows; published: PublishedSpans };

/** Converts an error-free draft and its times to the data of the contract. */
export function convertAtlas(id: string, version: string, draft: Draft, read: Read): WholeAtlas {
  const { title, summary, licence, zone, home, borders } = wholeFields(draft.atlas);
  const { first_window: firstWindow, stretch } = read.windows;
  if (!firstWindow || !stretch) throw new Error(`${id} has no first window or no stretch`);
  const places = convertPlaces(draft.places);
  const routes = convertRoutes(draft.routes);
  const events = convertEvents(draft.events, read.times);
  return {
    id,
    version,
    ...withoutUndefined({ title, summary, licence, zone, home, borders }),
    firstWindow,
    stretch,
    actors: draft.actors.map((part) => {
      const { names = {}, ...actor } = wholeFields(part);
      return withoutUndefined({ ...actor, names });
    }),
    origins: draft.origins.map(wholeFields),
    sources: convertSources(draft.sources, read.published),
    places,
    routes,
    events,
    peaks: convertPeaks(draft.events, events),
    journeys: convertJourneys(draft.journeys, { events, places, routes }),
    ...(draft.story && told(convertStory(draft.story), events))
  };
}

function told(
  story: Story,
  events: WholeAtlas['events']
): Pick<WholeAtlas, 'opening' | 'sentences' | 'story'> {
  const { headline, deck } = story;
  return { opening: { headline, deck }, sentences: daySentences(story, events), story };
}
