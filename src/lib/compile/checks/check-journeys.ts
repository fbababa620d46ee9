import type { When } from '../../core/time/when';
import { checkWay } from './check-way';
import { quoted } from '../messages/describe-value';
import type { Draft, EventPart, ExpectedPart, FixPart, JourneyPart } from '../draft';
import { error, type Finding } from '../messages/finding';
import { journeyContext, type JourneyContext } from './journey-context';
import type { Times } from '../reading/read-times';

/**
 * Fixes are events with a place and a time, in chronological order, and their routes lead from each to the next. What is expected
 * next is an expectation with a place, and follows one of the fixes.
 */
export function checkJourneys(draft: Draft, times: Times): Finding[] {
  const context = journeyContext(draft, times);
  return draft.journeys.flatMap((journey) => {
    const fixed = new Set(journey.fixes.map(({ fields }) => fields.event));
    return [
      ...checkFixes(journey, context),
      ...journey.expected.flatMap((expected) => checkExpected(expected, fixed, context))
    ];
  });
}

function checkFixes({ fixes }: JourneyPart, context: JourneyContext): Finding[] {
  return fixes.flatMap((fix, i) => {
    const before = fixes[i - 1];
    if (!before) {
      return [
        ...checkEvent(fix, context),
        ...checkPresumed(fix),
        ...(fix.fields.by ? [error(fix, ['by'], 'expected none of the first fix, found some')] : [])
      ];
    }
    return [
      ...checkEvent(fix, context),
      ...checkOrder(before, fix, context),
      ...checkPresumed(fix),
      ...checkWay(fix, before.fields.event, context)
    ];
  });
}

/** Only routes can be presumed: without any, the way is unknown, and by air or sea the great circle is always presumed. */
function checkPresumed(fix: FixPart): Finding[] {
  if (fix.fields.presumed === undefined || fix.fields.by || fix.faulty.has('by')) return [];
  return [error(fix, ['presumed'], 'expected none without `by`, found a reason')];
}

function checkEvent(fix: FixPart, { events }: JourneyContext): Finding[] {
  const event = events.get(fix.fields.event);
  return (['place', 'when'] as const).flatMap((field) => {
    if (!event || event.fields[field] !== undefined || event.faulty.has(field)) return [];
    const id = quoted(event.fields.id ?? '');
    return [
      error(
        fix,
        ['event'],
        `expected an event with a place and a time, found ${id}, which has no ${field}`
      )
    ];
  });
}

/** Fixes are out of order only if no reading of their times puts them in order. */
function checkOrder(before: FixPart, fix: FixPart, { events, times }: JourneyContext): Finding[] {
  const [first, second] = [before, fix].map(({ fields }) => {
    const event = events.get(fields.event);
    return event && times.get(event);
  });
  if (!first || !second || latest(second) > earliest(first)) return [];
  const message = `expected a fix no earlier than ${quoted(first.edtf)} of the one before, found ${quoted(second.edtf)}`;
  return [error(fix, ['event'], message)];
}

function earliest(when: When): number {
  return when.openStart ? -Infinity : when.widened.instants.from;
}

function latest(when: When): number {
  return when.openEnd ? Infinity : when.widened.instants.to;
}

function checkExpected(
  expected: ExpectedPart,
  fixed: ReadonlySet<string | undefined>,
  context: JourneyContext
): Finding[] {
  const { event: id, after } = expected.fields;
  const findings: Finding[] = [];
  const event = context.events.get(id);
  if (event && !isExpectation(event)) {
    const message = `expected an expectation with a place, found ${quoted(id ?? '')}`;
    findings.push(error(expected, ['event'], message));
  }
  if (context.events.has(after) && !fixed.has(after)) {
    const message = `expected the event of a fix of the journey, found ${quoted(after ?? '')}`;
    findings.push(error(expected, ['after'], message));
  }
  return findings.length > 0 ? findings : checkWay(expected, after, context);
}

function isExpectation({ fields, faulty, claims }: EventPart): boolean {
  const hasPlace = fields.place !== undefined || faulty.has('place');
  return (
    hasPlace &&
    claims.every((claim) => claim.fields.stance === 'expects' || claim.faulty.has('stance'))
  );
}
