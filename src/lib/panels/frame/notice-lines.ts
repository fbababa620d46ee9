import { moreIgnored } from '#words/frame';

/** The most sentences shown. */
const MOST = 3;

/** The first three sentences about what was ignored, and how many more there are. */
export function noticeLines(sentences: readonly string[]): string[] {
  const beyond = sentences.length - MOST;
  if (beyond <= 0) return [...sentences];
  return [...sentences.slice(0, MOST), moreIgnored(beyond)];
}
