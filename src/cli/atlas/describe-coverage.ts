import type { coverage, TextCoverage } from '../../lib/compile/reports/coverage';
import { extent } from '../../lib/core/extent';

/**
 * Says which paragraphs of an atlas, kept in `folder`, are cited nowhere: a line for each text, followed by one for each uncited
 * paragraph.
 */
export function describeCoverage(
  id: string,
  folder: string,
  { covered, missing }: ReturnType<typeof coverage>
): string {
  if (covered.length === 0 && missing.length === 0) {
    return `${id}: no text is kept of any of its sources, so there are no paragraphs to cite.`;
  }
  if (covered.length === 0) {
    const folders = `${folder}/texts/ and the folder that DATELINE_TEXTS names`;
    return `${id}: no text is at hand of ${missing.join(', ')}; looked in ${folders}.`;
  }
  const lines = covered.flatMap(describeText);
  if (missing.length > 0) lines.push(`No text is at hand of ${missing.join(', ')}.`);
  return lines.join('\n');
}

function describeText({ source, paragraphs, left }: TextCoverage): string[] {
  const cited = `${source}: ${paragraphs - left.length} of ${paragraphs} paragraphs cited`;
  if (left.length === 0) return [`${cited}; none left`];
  const numbers = left.map(({ paragraph }) => paragraph);
  const width = extent(numbers).to.toString().length;
  return [
    `${cited}; left: ${numbers.join(', ')}`,
    ...left.map(({ paragraph, words }) => `  ${paragraph.toString().padStart(width)}  ${words}`)
  ];
}
