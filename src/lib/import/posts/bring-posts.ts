import { nothingBrought, type Brought } from '../brought';
import type { GivenFile, ImportContext } from '../given-file';
import type { Report, RowFate } from '../report/report';
import type { PostRead } from './post';
import { proposeOrigins, type SourcedPost } from './propose-origins';
import { sourceOfPost } from './source-of-post';

/** Posts as read, and what else the report needs. */
export type Posts = {
  rows: readonly PostRead[];
  report: Omit<Report, 'rows' | 'file' | 'proposals'>;
  /** Rows that could not be read as such. */
  broken?: readonly RowFate[];
};

/** Makes a source of each post, with its words as a private copy, and proposes which of them are one witness. */
export function bringPosts(
  file: GivenFile,
  { rows, report, broken = [] }: Posts,
  { today }: ImportContext
): Brought {
  const brought = nothingBrought({ ...report, file: file.name, rows: [...broken], proposals: [] });
  const taken = new Map<string, number>();
  const sourced: SourcedPost[] = [];
  for (const { row, losses, post, left } of rows) {
    if (!post) {
      brought.report.rows.push({ row, losses, left });
      continue;
    }
    const { source, copy, text } = sourceOfPost(post, today);
    const { id } = source;
    const before = taken.get(id);
    if (before !== undefined) {
      const again = `expected each post once, found that of ${before} again`;
      brought.report.rows.push({ row, losses, left: again });
      continue;
    }
    taken.set(id, row);
    if (!text && post.url === undefined) {
      losses.push({
        message: 'expected words or an address, found neither: a claim cannot cite it yet'
      });
    }
    brought.sources.push(source);
    if (Object.keys(copy).length > 0) brought.copies[id] = copy;
    if (text) brought.texts.set(...text);
    sourced.push({ id, post });
    brought.report.rows.push({ row, losses, landed: [id] });
  }
  brought.report.rows.sort((a, b) => a.row - b.row);
  brought.report.proposals.push(...proposeOrigins(sourced));
  return brought;
}
