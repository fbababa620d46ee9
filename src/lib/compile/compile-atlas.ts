import type { Atlas } from '../core/atlas';
import type { Issue } from '../core/issue';
import { checkChoices } from './check-choices';
import { checkClaims } from './check-claims';
import { checkCoordinates } from './check-coordinates';
import { checkExpectations } from './check-expectations';
import { checkIds } from './check-ids';
import { checkJourneys } from './check-journeys';
import { checkPassages, type PassageCount } from './check-passages';
import { checkPlaces } from './check-places';
import { checkRoutes } from './check-routes';
import { checkSources } from './check-sources';
import { checkWindows } from './check-windows';
import { convertAtlas } from './convert-atlas';
import { locateFindings, sortIssues } from './locate-findings';
import { parseFiles } from './parse-files';
import { readDraft } from './read-draft';
import { readTimes } from './read-times';
import { versionOf } from './version-of';

/** An atlas compiled: null where there are errors. The issues are sorted by file, line and column. */
export type Compiled = { atlas: Atlas | null; issues: Issue[]; passages: PassageCount };

/**
 * Compiles the files of an atlas, by name, and says all that is wrong with them in one run; it never throws on bad input,
 * and the same files give the same bytes. `texts` holds the articles' texts that are at hand, by their sha256.
 */
export function compileAtlas(
  id: string,
  files: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string> = new Map()
): Compiled {
  const { documents, unread, issues: malformed } = parseFiles(id, files);
  const { draft, findings: misshapen } = readDraft(documents, unread);
  const { times, findings: untimely } = readTimes(draft);
  const { passages, findings: misplaced } = checkPassages(draft, texts);
  const findings = [
    ...misshapen,
    ...untimely,
    ...misplaced,
    ...checkIds(draft),
    ...checkWindows(draft),
    ...checkSources(draft),
    ...checkPlaces(draft),
    ...checkRoutes(draft),
    ...checkCoordinates(draft),
    ...checkClaims(draft),
    ...checkChoices(draft, times),
    ...checkExpectations(draft),
    ...checkJourneys(draft, times)
  ];
  const issues = sortIssues([...malformed, ...locateFindings(id, documents, findings)]);
  const sound = issues.every(({ severity }) => severity !== 'error');
  return { atlas: sound ? convertAtlas(id, versionOf(files), documents) : null, issues, passages };
}
