import { describeValue, quoted } from '../messages/describe-value';
import { claimsOf, type ClaimPart, type Draft, type SourcePart } from '../draft';
import { error, warning, type Finding } from '../messages/finding';

/** Anything longer than this many words is a quotation, not an anchor. */
const MOST_WORDS = 12;

/** Every claim says where in its source it is found, and infers only fields that it states. */
export function checkClaims(draft: Draft): Finding[] {
  // In that case we do not know which texts are kept.
  const isUnsure = draft.unread.has('copies.yaml');
  const sources = new Map(draft.sources.map((source) => [source.fields.id, source]));
  return claimsOf(draft).flatMap(({ claim }) => {
    const source = sources.get(claim.fields.source);
    return [
      ...(source ? checkLocator(claim, source, isUnsure) : []),
      ...checkLength(claim),
      ...checkInferred(claim, [
        'when',
        'part',
        'place',
        'actors',
        'values',
        'origin',
        'via',
        'stance'
      ])
    ];
  });
}

/** A source whose text is kept is cited by paragraph and passage, a file of rows by row; any other source by its address. */
function checkLocator(claim: ClaimPart, source: SourcePart, isUnsure: boolean): Finding[] {
  const { paragraph, row } = claim.fields;
  if (row !== undefined || claim.faulty.has('row')) return checkRow(claim);
  if (isUnsure || source.copy.faulty.has('sha256') || source.faulty.has('URL')) return [];
  const id = quoted(source.fields.id ?? '');
  if (source.copy.fields.sha256 === undefined) {
    const findings: Finding[] = [];
    if (source.fields.URL === undefined) {
      findings.push(
        error(
          claim,
          ['source'],
          `expected a source with a URL or with the sha256 of a kept text, found ${id} with neither`
        )
      );
    }
    if (paragraph !== undefined) {
      findings.push(
        error(
          claim,
          ['paragraph'],
          `expected none, for no text of ${id} is kept, found ${paragraph}`
        )
      );
    }
    return findings;
  }
  return (['paragraph', 'passage'] as const).flatMap((field) =>
    claim.fields[field] === undefined && !claim.faulty.has(field)
      ? [error(claim, [field], `expected one, for the text of ${id} is kept, found nothing`)]
      : []
  );
}

/** A file of rows has no paragraphs, and what a row says is found without a passage. */
function checkRow(claim: ClaimPart): Finding[] {
  return (['paragraph', 'passage'] as const).flatMap((field) =>
    claim.fields[field] === undefined
      ? []
      : [
          error(
            claim,
            [field],
            `expected none beside a \`row\`, as in { source: my-list, row: 7 }, found ${describeValue(claim.fields[field])}`
          )
        ]
  );
}

function checkLength(claim: ClaimPart): Finding[] {
  const words = claim.fields.passage?.split(/[\s,]+/).filter(Boolean).length ?? 0;
  return words > MOST_WORDS
    ? [warning(claim, ['passage'], `expected a few words, found ${words}`)]
    : [];
}

function checkInferred(
  claim: ClaimPart,
  fields: readonly (keyof ClaimPart['fields'])[]
): Finding[] {
  return Object.keys(claim.fields.inferred ?? {}).flatMap((name) => {
    const field = fields.find((known) => known === name);
    if (field && (claim.fields[field] !== undefined || claim.faulty.has(field))) return [];
    return [
      {
        ...error(
          claim,
          ['inferred', name],
          `expected a field that the claim has, found ${quoted(name)}`
        ),
        onKey: true
      }
    ];
  });
}
