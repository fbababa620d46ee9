import { findPassage } from '../../core/evidence/find-passage';
import { foldText, type FoldedText } from '../../core/text/fold-text';
import { parseTextDirective } from '../../core/evidence/text-directive';
import { quoted } from '../messages/describe-value';
import { claimsOf, type ClaimPart, type Draft } from '../draft';
import { findAgain } from './find-again';
import { error, warning, type Finding } from '../messages/finding';
import { splitParagraphs } from '../reading/split-paragraphs';

/** How many passages were checked against their texts, and how many could not be because the text is missing. */
export type PassageCount = { checked: number; unchecked: number };

/** Every passage lies in its paragraph and is the first and only match in its text. `texts` is keyed by sha256. */
export function checkPassages(
  draft: Draft,
  texts: ReadonlyMap<string, string>
): { findings: Finding[]; passages: PassageCount } {
  const findings: Finding[] = [];
  const passages = { checked: 0, unchecked: 0 };
  const textBySource = new Map(
    draft.sources.map(({ fields, copy }) => [fields.id, copy.fields.sha256])
  );
  const foldedTexts = new Map<string, FoldedText>();
  const foldedOf = (sha256: string, text: string): FoldedText => {
    const folded = foldedTexts.get(sha256) ?? foldText(splitParagraphs(text));
    foldedTexts.set(sha256, folded);
    return folded;
  };

  for (const { claim } of claimsOf(draft)) {
    const { source, passage, paragraph } = claim.fields;
    if (passage === undefined) continue;
    if (!parseTextDirective(passage)) {
      const expected = 'expected a text directive as in prefix-,start,end,-suffix';
      const advice = passage.includes(',') ? '; a comma within the words is written %2C' : '';
      findings.push(error(claim, ['passage'], `${expected}, found ${quoted(passage)}${advice}`));
      continue;
    }
    const sha256 = source === undefined ? undefined : textBySource.get(source);
    if (sha256 === undefined || paragraph === undefined) continue;
    const text = texts.get(sha256);
    if (text === undefined) {
      passages.unchecked += 1;
      continue;
    }
    passages.checked += 1;
    findings.push(...checkPassage(claim, paragraph, passage, foldedOf(sha256, text)));
  }
  return { findings, passages };
}

function checkPassage(
  claim: ClaimPart,
  paragraph: number,
  passage: string,
  folded: FoldedText
): Finding[] {
  const directive = parseTextDirective(passage);
  if (!directive) return [];
  const found = findPassage(folded, directive);
  if (found?.paragraph === paragraph && found.lastParagraph === paragraph) {
    const again = findAgain(folded, directive, found);
    if (again === null) return [];
    const wanted = `expected a passage that is in the text once, found ${quoted(passage)}`;
    return [warning(claim, ['passage'], `${wanted} again in paragraph ${again}`)];
  }
  const message = `expected ${quoted(passage)} in paragraph ${paragraph}, found it ${whereFound(found)}`;
  return [error(claim, ['passage'], message)];
}

function whereFound(found: { paragraph: number; lastParagraph: number } | null): string {
  if (!found) return 'nowhere in the text';
  return found.paragraph === found.lastParagraph
    ? `first in paragraph ${found.paragraph}`
    : `first from paragraph ${found.paragraph} to ${found.lastParagraph}`;
}
