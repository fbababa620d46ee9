import { cellsOf, type Cells } from '../../csv/cells';
import { readTable } from '../../csv/read-table';
import type { Format } from '../../format';
import { isHttpUrl } from '../../is-http-url';
import { fates } from '../../tables/fates';
import { readWhen } from '../../tables/read-when';
import { bringPosts } from '../bring-posts';
import type { Post } from '../post';
import { postAt } from './post-at';

/** Sheets name their columns as they like; these are Auto Archiver's own names, today's and those of before. */
const NAMES: Record<string, string> = {
  'upload timestamp': 'timestamp',
  'upload title': 'title',
  'text content': 'text'
};

const FATES = fates({
  as: {
    link: 'the address, and from it the handle',
    'archive location': 'the archived copy',
    'archive date': 'the day of the archived copy',
    timestamp: 'when it was posted, to the minute',
    title: 'the title of the source',
    text: 'its words, in the private copy',
    hash: 'a proposal on who had the same media',
    'perceptual hashes': 'a proposal on who had the same media'
  },
  left: {
    'archive status': 'no part of an atlas',
    'destination folder': 'no part of an atlas',
    thumbnail: 'a picture, which is not kept',
    screenshot: 'a picture, which is not kept',
    wacz: 'a second archived copy',
    replaywebpage: 'a second archived copy'
  },
  prose: []
});

const nameOf = (column: string): string => NAMES[column.toLowerCase()] ?? column.toLowerCase();

/** The sheet that Auto Archiver fills, as CSV. */
export const autoArchiverFormat: Format = {
  id: 'auto-archiver',
  name: 'Auto Archiver (CSV)',
  known: 'a CSV with the columns Link, Archive status and Archive location',
  knows: ({ name, text }) => {
    if (!/\.(?:csv|tsv)$/i.test(name)) return false;
    const header = text.slice(0, 4000).split(/\r?\n/)[0]?.toLowerCase() ?? '';
    return ['link', 'archive status', 'archive location'].every((column) =>
      header.includes(column)
    );
  },
  read: (file, context) => {
    const { value: table, issue } = readTable(file.text);
    if (!table) return { value: null, issue };
    const header = table.header.map(nameOf);
    const rows = table.rows.map((row) => {
      const cells = cellsOf(header, row);
      const read = readRow(cells, context.zone);
      const { losses } = cells;
      return typeof read === 'string'
        ? { row: row.number, losses, left: read }
        : { row: row.number, losses, post: read };
    });
    const report = {
      format: 'Auto Archiver',
      unit: 'row',
      columns: header.map((name, i) => {
        if (name === '') return { name: `(column ${i + 1})`, left: 'a column without a name' };
        return header.indexOf(name) < i
          ? { name, left: 'a second column of that name' }
          : FATES(name, []);
      })
    };
    return { value: bringPosts(file, { rows, report, broken: table.broken }, context) };
  }
};

function readRow(cells: Cells, zone: string | undefined): Post | string {
  const { get, lose } = cells;
  const url = get('link');
  if (!isHttpUrl(url)) {
    return `expected a link, as in https://t.me/gazette/12, found ${JSON.stringify(url)}`;
  }
  const printed = get('timestamp');
  const issued = readWhen(printed, { zone });
  const isPlain = issued !== null && /^[\d-]{10}(?:T[\d:+-]+)?$/.test(issued.when);
  if (printed !== '' && !isPlain) {
    lose(
      'timestamp',
      `expected a time with its offset, as in 2023-09-12T06:00+00:00, found ${JSON.stringify(printed)}`
    );
  } else if (issued?.lost !== undefined) {
    lose(
      'timestamp',
      `${issued.lost}, or --zone, found ${JSON.stringify(printed)}; only its day is taken`
    );
  }
  const archive = archiveOf(cells);
  return {
    ...postAt(url),
    url,
    ...(get('title') !== '' && { title: get('title') }),
    ...(isPlain && { issued: issued.when }),
    text: get('text'),
    ...(archive && { archive }),
    hashes: ['hash', 'perceptual hashes'].flatMap((name) =>
      get(name)
        .split(/[\s,;]+/)
        .filter((hash) => hash.length >= 16)
    )
  };
}

/** The first address of the archived copy: several are written on lines of their own. */
function archiveOf({ get, lose }: Cells): Post['archive'] {
  const places = get('archive location');
  if (places === '') return undefined;
  const url = places.split(' ').find(isHttpUrl);
  if (url === undefined) {
    lose(
      'archive location',
      `expected an http or https address, found ${JSON.stringify(places)}; it has no archived copy here`
    );
    return undefined;
  }
  const date = readWhen(get('archive date'), {})?.when.slice(0, 10);
  return { url, ...(date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) && { date }) };
}
