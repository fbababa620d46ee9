import { z } from 'zod';
import { dayFromIso } from '../../core/time/day';
import { hasInk } from '../reading/has-ink';
import { isZone } from '../../core/time/zone';

/** Text with something visible in it: blanks of any kind do not count. */
export const text = z
  .string('text')
  .regex(/\S/, { error: 'text that is not empty', abort: true })
  .refine(hasInk, 'text that is not empty');

/** The id of a thing of an atlas. */
export const id = z
  .string('an id')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case words joined by hyphens');

/** The id of a source: anything a reference manager writes. CSL allows numbers too, which are read as their digits. */
export const sourceId = z
  .union([z.string().regex(/\S/), z.number()], 'the id of a source, as in its `id` in sources.json')
  .transform(String);

/** A zone with clocks that a place can follow. */
export const zone = z.string('an IANA zone').refine(isZone, 'an IANA zone as in Asia/Tokyo');

/** The text of a `when`; parseWhen reads it later, when its zone is known. */
export const date = z.string('a date as in 2023-09-12').regex(/\S/, 'a date as in 2023-09-12');

/** The calendar in which dates are printed. */
export const calendar = z
  .enum(['gregorian', 'julian'], 'one of gregorian, julian')
  .exactOptional()
  .describe(
    'By which calendar its dates are printed, Gregorian where it is left out. They are always written by the Gregorian: 1914-07-30 is printed 17 July (30 July new style).'
  );

/** A whole day. */
export const day = z
  .string('a day as in 2023-09-12')
  .refine((value) => dayFromIso(value) !== null, 'a day as in 2023-09-12');

/** An address that may become a link. */
export const httpUrl = z
  .string('an http or https address')
  .refine(isHttpUrl, 'an http or https address');

/** `[longitude, latitude]`; check-coordinates.ts checks their ranges. */
export const lonLat = z.tuple([z.number('a longitude'), z.number('a latitude')], {
  error: '[longitude, latitude]'
});

/** Names by language. */
export const names = z
  .record(
    z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language as in "ko" or "zh-Hant"'),
    text,
    'names by language, as in { "de": "Köln" }'
  )
  .describe('Names in other languages, by BCP 47 language.');

/** Reasons for the inferred fields, by field. */
export const reasons = z.record(
  z.string(),
  text,
  'reasons by field, as in { "when": "the article says Sunday" }'
);

/** A list of things of one kind. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item, 'a list');

function isHttpUrl(value: string): boolean {
  return /^https?:\/\//i.test(value) && !/\s/.test(value) && URL.canParse(value);
}
