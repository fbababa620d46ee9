import { moreIgnored } from '#words/frame';

/** How many sentences are shown. */
const MOST = 3;

/** The first three of the sentences on what was ignored, and how many there are beyond. */
export function noticeLines(sentences: readonly string[]): string[] {
  const beyond = sentences.length - MOST;
  if (beyond <= 0) return [...sentences];
  return [...sentences.slice(0, MOST), moreIgnored(beyond)];
}
