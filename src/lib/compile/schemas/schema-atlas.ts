import { z } from 'zod';
import { date, httpUrl, id, listOf, lonLat, names, text, zone } from './schema-parts';
import { strictFields } from './strict-fields';

/** An item of `actors`. */
export const actorSchema = strictFields({
  id: id.describe('The id by which events, claims and journeys name the actor.'),
  name: text.describe('The name in English, as the atlas prints it.'),
  kind: z
    .enum(['person', 'organisation', 'state'], 'one of person, organisation, state')
    .describe('Whether it is a person, an organisation or a state.'),
  role: text.exactOptional().describe('What the actor was at the time of the story.'),
  names: names.exactOptional()
}).describe('A person, an organisation or a state.');

/** An item of `origins`. */
export const originSchema = strictFields({
  id: id.describe('The id by which claims name the origin.'),
  name: text.describe('The name as the atlas prints it.'),
  outlet: z
    .boolean('true or false')
    .exactOptional()
    .describe('Whether it publishes itself: a paper, an agency, a broadcaster.'),
  owner: text
    .exactOptional()
    .describe(
      'The state or group that owns or runs it, as written within a sentence; outlets of one owner are one witness.'
    )
}).describe('Who may say a thing first: an agency, an official, a broadcaster.');

/** The file atlas.yaml. */
export const atlasSchema = strictFields({
  title: text.describe('The title of the story.'),
  summary: text.describe('One or two sentences on what the story is about.'),
  licence: strictFields(
    {
      name: text.describe('The name of the licence, as in CC BY 4.0.'),
      url: httpUrl.describe('The http or https address of its text.')
    },
    '{ name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }'
  )
    .exactOptional()
    .describe('The terms on which the atlas may be used; its exports carry them.'),
  zone: zone.describe('The IANA zone in which hours of the window are reckoned.'),
  home: strictFields(
    {
      center: lonLat.describe('The middle of the view, longitude before latitude, in degrees.'),
      zoom: z
        .number('a zoom from 0 to 22')
        .min(0, 'a zoom from 0 to 22')
        .max(22, 'a zoom from 0 to 22')
        .describe('The zoom of the view: 0 shows the world, each step doubles the scale.')
    },
    '{ center: [134.1, 48.2], zoom: 5 }'
  ).describe('The view of the map with which the atlas opens.'),
  borders: z
    .enum(['hidden', 'today'], 'one of hidden, today')
    .exactOptional()
    .describe(
      'The map has the borders of today. Hide them, or have the map say what they are; it says so of itself where nothing is later than 1991.'
    ),
  first_window: date.describe('A day or an interval of days: what the bare address shows.'),
  stretch: date.describe('A month, a day or an interval: what the time axis shows at first.'),
  actors: listOf(actorSchema)
    .exactOptional()
    .describe('The persons, organisations and states of the story.'),
  origins: listOf(originSchema)
    .exactOptional()
    .describe('Those who may say a thing first, and those who pass it on.')
}).describe('What an atlas is about, how it opens, and who is in it: atlas.yaml.');

/** An actor as written. */
export type ActorFields = z.infer<typeof actorSchema>;
/** An origin as written. */
export type OriginFields = z.infer<typeof originSchema>;
