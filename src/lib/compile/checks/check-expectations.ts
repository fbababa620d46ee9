import { claimsOf, type ClaimPart, type Draft, type EventPart } from '../draft';
import { error, type Finding } from '../messages/finding';

/** An expectation has only `expects` claims and an outcome; no other event has either. */
export function checkExpectations(draft: Draft): Finding[] {
  const claims = new Map(claimsOf(draft).map(({ claim }) => [claim.fields.id, claim]));
  return draft.events.flatMap((event) => {
    if (event.claims.some(({ faulty }) => faulty.has('stance'))) return [];
    const expecting = event.claims.filter(expects);
    const [first] = expecting;
    const { outcome } = event.fields;
    if (!first) {
      return outcome
        ? [
            error(
              event,
              ['outcome'],
              'expected an outcome only where all claims expect, found one here'
            )
          ]
        : [];
    }
    if (expecting.length < event.claims.length) {
      const found = `${expecting.length} of ${event.claims.length} that expect`;
      return [
        error(
          first,
          ['stance'],
          `expected all claims of the event to expect, or none, found ${found}`
        )
      ];
    }
    if (!outcome && !event.faulty.has('outcome')) {
      const message =
        'expected what became of the expectation, `open` where nothing settles it, found nothing';
      return [error(event, ['outcome'], message)];
    }
    return checkOutcome(event, claims);
  });
}

function checkOutcome(
  event: EventPart,
  claims: ReadonlyMap<string | undefined, ClaimPart>
): Finding[] {
  const { outcome, id } = event.fields;
  if (!outcome) return [];
  const findings: Finding[] = [];
  const settler = claims.get(outcome.settled_by);
  if (outcome.result === 'open') {
    for (const field of ['event', 'settled_by'] as const) {
      if (outcome[field] === undefined) continue;
      findings.push(
        error(
          event,
          ['outcome', field],
          `expected none of an open outcome, found "${outcome[field]}"`
        )
      );
    }
  } else if (outcome.settled_by === undefined) {
    findings.push(
      error(
        event,
        ['outcome', 'settled_by'],
        'expected the id of the claim that settles it, found nothing'
      )
    );
  }
  if (outcome.event !== undefined && outcome.event === id) {
    findings.push(
      error(event, ['outcome', 'event'], `expected another event, found "${id}" itself`)
    );
  }
  if (settler && expects(settler)) {
    findings.push(
      error(
        event,
        ['outcome', 'settled_by'],
        `expected a claim of what happened, found "${outcome.settled_by}", which expects`
      )
    );
  }
  return findings;
}

function expects({ fields }: ClaimPart): boolean {
  return fields.stance === 'expects';
}
