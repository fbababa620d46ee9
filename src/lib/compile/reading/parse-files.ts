import type { Issue } from '../../core/issue';
import { quoted } from '../messages/describe-value';
import { didYouMean } from '../messages/did-you-mean';
import { hiddenCharacters } from './hidden-characters';
import { idleLines } from './idle-lines';
import { dataAt, type Located, type Path, type Position, type ReadFile } from './located';
import { parseJson } from './parse-json';
import { parseYaml } from './parse-yaml';
import { id as idSchema } from '../schemas/schema-parts';
import { TAKEN_IDS } from './taken-ids';

/** The files of an atlas, in the order in which they are read. */
export const FILE_NAMES = [
  'atlas.yaml',
  'sources.json',
  'copies.yaml',
  'places.geojson',
  'routes.geojson',
  'events.yaml',
  'story.yaml'
] as const;
/** The name of a file of an atlas. */
export type FileName = (typeof FILE_NAMES)[number];

/** Where nobody travels there are no routes, where nothing is kept of the sources no copies.yaml, and not every atlas is told step by step. */
const MAY_BE_MISSING: ReadonlySet<FileName> = new Set([
  'routes.geojson',
  'copies.yaml',
  'story.yaml'
]);

/** Where each file's list is; without it, we know nothing of what the file holds. */
const LISTS: Partial<Record<FileName, Path>> = {
  'sources.json': [],
  'places.geojson': ['features'],
  'routes.geojson': ['features'],
  'events.yaml': ['events'],
  'story.yaml': ['steps']
};

/** The contents of the files, by name; a missing or broken file has no entry. */
export type Documents = Map<FileName, Located>;

/** Characters: an atlas of 50,000 events has about 12 million in one file. */
const LONGEST = 16_000_000;
/** Characters in one line of YAML: a text is a sentence or a few paragraphs, and only JSON may put everything on one line. */
const LONGEST_LINE = 1_000_000;
/** Comments and blank lines cost as much as others but say nothing: enough for two for each of 50,000 events. */
const MOST_IDLE_LINES = 100_000;
const MOST_IDLE_CHARACTERS = 1_000_000;
/** This many hidden characters in a file are reported individually. */
const MOST_HIDDEN = 20;

/** The files that could not be read as text, by name, each with the fault and its position if known. */
export type Unreadable = ReadonlyMap<string, Partial<Position> & { message: string }>;

/** Reads the files of an atlas in a folder; a missing or malformed one is reported, has no document and is `unread`. */
export function parseFiles(
  id: string,
  folder: string,
  files: ReadonlyMap<string, string>,
  unreadable: Unreadable = new Map()
): { documents: Documents; unread: Set<FileName>; issues: Issue[] } {
  const documents: Documents = new Map();
  const unread = new Set<FileName>();
  const issues: Issue[] = [];
  const tell = (name: string, message: string, position: Partial<Position> = {}): void => {
    issues.push({ severity: 'error', where: `${folder}/${name}`, ...position, message });
  };

  if (!idSchema.safeParse(id).success) {
    const message = `expected a folder named in lower-case words joined by hyphens, found ${quoted(id)}`;
    issues.push({ severity: 'error', where: folder, message });
  }
  if (TAKEN_IDS.includes(id)) {
    const message = `expected a folder named for nothing that the site has at that address, found ${quoted(id)}; as in my-${id}`;
    issues.push({ severity: 'error', where: folder, message });
  }
  for (const [name, { message, ...position }] of unreadable) tell(name, message, position);
  for (const name of FILE_NAMES) {
    const text = files.get(name);
    if (text === undefined) {
      if (MAY_BE_MISSING.has(name) && !unreadable.has(name)) continue;
      unread.add(name);
      if (!unreadable.has(name)) tell(name, 'expected this file, found none');
      continue;
    }
    if (text.length > LONGEST) {
      unread.add(name);
      tell(
        name,
        `expected at most ${millions(LONGEST)} characters, found ${millions(text.length)}`
      );
      continue;
    }
    const line = name.endsWith('.yaml') ? longestLine(text) : undefined;
    if (line && line.length > LONGEST_LINE) {
      unread.add(name);
      const most = `expected at most ${millions(LONGEST_LINE)} characters in a line`;
      tell(name, `${most}, found ${millions(line.length)}`, { line: line.number, column: 1 });
      continue;
    }
    const idle = idleLines(text);
    if (idle.lines > MOST_IDLE_LINES || idle.characters > MOST_IDLE_CHARACTERS) {
      unread.add(name);
      const found = `${idle.lines} lines of ${millions(idle.characters)} characters`;
      const most = `${MOST_IDLE_LINES} lines of ${millions(MOST_IDLE_CHARACTERS)} characters`;
      tell(name, `expected at most ${most} of comments and blanks, found ${found}`);
      continue;
    }
    for (const { message, ...position } of hiddenIn(text)) tell(name, message, position);
    const { document, faults } = name.endsWith('.yaml') ? parseYaml(text) : parseJson(text);
    if (document) documents.set(name, document);
    const list = LISTS[name];
    const isRead =
      document &&
      (!list || Array.isArray(dataAt(document.value, list))) &&
      !(name === 'copies.yaml' && Array.isArray(document.value));
    if (!isRead) unread.add(name);
    for (const { message, ...position } of faults) tell(name, message, position);
  }

  for (const name of files.keys()) {
    if (FILE_NAMES.some((known) => known === name) || name.endsWith('.md')) continue;
    const near = didYouMean(name, FILE_NAMES);
    tell(name, `expected one of ${FILE_NAMES.join(', ')}, found ${quoted(name)}${near}`);
  }
  return { documents, unread, issues };
}

function millions(count: number): string {
  return `${(count / 1_000_000).toFixed(1)} million`;
}

/** The longest line of a text: its number, counted from 1, and its length in characters. */
function longestLine(text: string): { number: number; length: number } {
  const longest = { number: 1, length: 0 };
  for (let from = 0, number = 1; from <= text.length; number++) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    if (to - from > longest.length) Object.assign(longest, { number, length: to - from });
    from = to + 1;
  }
  return longest;
}

/** The first of a text's hidden characters, and how many more there are. */
function hiddenIn(text: string): ReadFile['faults'] {
  const all = hiddenCharacters(text);
  let line = 1;
  let start = 0;
  return all.slice(0, MOST_HIDDEN).map(({ at, message }, i) => {
    for (let end = text.indexOf('\n', start); end !== -1 && end < at;) {
      line += 1;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    const more = i + 1 === MOST_HIDDEN ? all.length - MOST_HIDDEN : 0;
    const besides = more > 0 ? ` (and ${more} more such in the file)` : '';
    return { line, column: at - start + 1, message: message + besides };
  });
}
