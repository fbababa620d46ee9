import { speeches, type Said } from './claims';
import { capitalise, ensureFullStop, quoted } from './sentence';

/** When and where an event was, as a sentence; `precision` says how precisely the place is known. */
export const whenAndWhere = (time: string, place: { name: string; precision: string } | null) =>
  ensureFullStop(capitalise(time) + (place ? `; ${place.name} (${place.precision})` : ''));

/** Which atlas a citation of an event is from, as a sentence; if `address` follows, up to there. */
export function fromAtlas(
  { title, version, licence }: { title: string; version: string; licence: string | null },
  before: 'end' | 'address'
): string {
  const terms = licence === null ? '' : `, ${licence}`;
  const atlas = `From ${quoted(title)}, an atlas of Dateline, version ${version}${terms}`;
  return before === 'end' ? `${atlas}.` : `${atlas}: `;
}

/** The days between which a source was published, or the one day. */
export const publishedOn = (days: string) => `Published ${days}.`;

/** The same, with the reason why the day is uncertain. */
export const publishedBecause = (days: string, reason: string) =>
  `Published ${days}: ${ensureFullStop(reason)}`;

const STANCES = {
  reports: 'It reports this',
  confirms: 'It confirms this',
  alleges: 'It alleges this',
  denies: 'It denies this',
  expects: 'It expects this',
  retracts: 'It retracts this'
};

/**
 * What a source says of an event, whom it cites (null if nobody), of something said by whom, and where:
 * `It denies this, citing the Agency: paragraph 5 of our copy, “left the port”.`
 */
export function sourceSays(
  stance: keyof typeof STANCES,
  { cited, said }: { cited: string | null; said: Said | null },
  {
    paragraph,
    row = null,
    passage
  }: { paragraph: number | null; row?: number | null; passage: string | null }
): string {
  const places = [
    ...(paragraph === null ? [] : [`paragraph ${paragraph} of our copy`]),
    ...(row === null ? [] : [`row ${row} of the file`]),
    ...(passage === null ? [] : [quoted(passage)])
  ];
  const citing = cited === null ? '' : `, citing ${cited}`;
  // Whoever alleges something is who said it: the source reports that.
  const told = STANCES[said && stance === 'alleges' ? 'reports' : stance];
  const spoken = said?.by ? `; ${speeches[said.speech]} by ${said.by}` : '';
  const where = places.length > 0 ? `: ${places.join(', ')}` : '';
  return ensureFullStop(`${told}${citing}${spoken}${where}`);
}

/** The terms of use of an atlas, as a sentence. */
export const licenceIs = (name: string, url: string) => `Licence: ${name}, ${url}`;
export const noLicence = 'The atlas states no licence: ask its makers before you republish it.';

/** For the data of an atlas. */
export const versionIs = (version: string) => `Version ${version}.`;
/** The copyright holder of an atlas that names nobody. */
export const makersOf = (title: string) => `The makers of ${quoted(title)}`;
/** A file's folder of events. */
export const eventsFolder = 'Events';
/** After the count of legs: what a file omits. */
export const leftOut = (legs: string) => `${legs}, which are left out.`;
