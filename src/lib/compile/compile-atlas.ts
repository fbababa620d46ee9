import type { WholeAtlas } from '../core/atlas';
import type { Issue } from '../core/issue';
import { checkBorders } from './checks/check-borders';
import { checkChoices } from './checks/check-choices';
import { checkClaims } from './checks/check-claims';
import { checkCopies } from './checks/check-copies';
import { checkCoordinates } from './checks/check-coordinates';
import { checkCountries } from './checks/check-countries';
import { checkExpectations } from './checks/check-expectations';
import { checkForeknown } from './checks/check-foreknown';
import { checkHeldWords } from './checks/check-held-words';
import { checkGeometries } from './checks/check-geometries';
import { checkHiddenCharacters } from './checks/check-hidden-characters';
import { checkIds } from './checks/check-ids';
import { checkJourneys } from './checks/check-journeys';
import { checkLengths } from './checks/check-lengths';
import { checkMeans } from './checks/check-means';
import { checkMovement } from './checks/check-movement';
import { checkOffsets } from './checks/check-offsets';
import { checkPassages, type PassageCount } from './checks/check-passages';
import { checkPlaces } from './checks/check-places';
import { checkRepeats } from './checks/check-repeats';
import { checkRoutes } from './checks/check-routes';
import { checkSea } from './checks/check-sea';
import { checkSources } from './checks/check-sources';
import { checkStory } from './checks/check-story';
import { checkStoryInView } from './checks/check-story-in-view';
import { convertAtlas } from './conversion/convert-atlas';
import type { Countries } from './checks/index-countries';
import { locateFindings, sortIssues } from './messages/locate-findings';
import { parseFiles, type Unreadable } from './reading/parse-files';
import { readDraft } from './reading/read-draft';
import { readPublished } from './reading/read-published';
import { readTimes } from './reading/read-times';
import { readWindows } from './reading/read-windows';
import { takeGeojson } from './geojson/take-geojson';
import { checkSlugs } from './sources/check-slugs';
import { takeSources } from './sources/take-sources';
import { versionOf } from './conversion/version-of';
import { withoutByteOrderMarks } from './reading/without-byte-order-marks';

/** The compiled atlas, or null if there are errors. The issues are sorted by file, line and column. */
export type Compiled = { atlas: WholeAtlas | null; issues: Issue[]; passages: PassageCount };

/**
 * Optional context: the borders of countries, and the sha256 of each text by its file name; the files that could not be read; and
 * the folder of the atlases as its author names it, which issues name too.
 */
export type Lookups = {
  countries?: Countries;
  copies?: ReadonlyMap<string, readonly string[]>;
  unreadable?: Unreadable;
  geodata?: string;
};

/**
 * Compiles the files of an atlas, by name, and reports everything wrong with them in one run. It never throws on bad input, and the
 * same files give the same bytes. `texts` holds the articles' texts that are at hand, by sha256.
 */
export function compileAtlas(
  id: string,
  given: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string> = new Map(),
  { countries, copies = new Map(), unreadable, geodata = 'geodata' }: Lookups = {}
): Compiled {
  const files = withoutByteOrderMarks(given);
  const folder = `${geodata}/${id}`;
  const parsed = parseFiles(id, folder, files, unreadable);
  const geojson = takeGeojson(parsed.documents, parsed.unread);
  const csl = takeSources(geojson.documents, geojson.unread);
  const { documents, unread } = csl;
  const { draft, findings: misshapen } = readDraft(documents, unread);
  const { times, findings: untimely } = readTimes(draft);
  const { windows, findings: unframed } = readWindows(draft);
  const { published, findings: undated } = readPublished(draft);
  const { passages, findings: misplaced } = checkPassages(draft, texts);
  const findings = [
    ...geojson.findings,
    ...csl.findings,
    ...misshapen,
    ...untimely,
    ...unframed,
    ...undated,
    ...misplaced,
    ...checkHiddenCharacters(parsed.documents, files),
    ...checkIds(draft, documents),
    ...checkRepeats(draft),
    ...checkSources(draft),
    ...checkSlugs(draft),
    ...checkCopies(draft, copies),
    ...checkPlaces(draft),
    ...checkRoutes(draft),
    ...checkCoordinates(draft),
    ...checkGeometries(draft),
    ...checkLengths(draft),
    ...(countries
      ? [
          ...checkCountries(draft, countries),
          ...checkBorders(draft, countries),
          ...checkSea(draft, times, countries)
        ]
      : []),
    ...checkClaims(draft),
    ...checkChoices(draft, times),
    ...checkOffsets(draft, times),
    ...checkForeknown(draft, times, published),
    ...checkExpectations(draft),
    ...checkHeldWords(draft),
    ...checkJourneys(draft, times),
    ...checkMeans(draft),
    ...checkMovement(draft, times),
    ...checkStory(draft, published)
  ];
  const issues = [...parsed.issues, ...locateFindings(folder, documents, findings)];
  if (issues.some(({ severity }) => severity === 'error'))
    return { atlas: null, issues: sortIssues(issues), passages };
  const atlas = convertAtlas(id, versionOf(files), draft, { times, windows, published });
  // What is in view can be told of a whole atlas only.
  const late = locateFindings(folder, documents, checkStoryInView(draft, atlas));
  return { atlas, issues: sortIssues([...issues, ...late]), passages };
}
