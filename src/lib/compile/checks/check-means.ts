import type { Means, RouteMode } from '../../core/journey';
import type { Draft, JourneyPart } from '../draft';
import { expectedMeans, meansOf } from '../lines/means-of';
import { quoted } from '../messages/describe-value';
import { error, type Finding } from '../messages/finding';
import type { Part } from '../reading/read-part';

type Modes = ReadonlyMap<string | undefined, RouteMode | undefined>;

/**
 * The routes of a leg are of its mode: where the vehicle changes there is a fix. A leg whose mode is unknown has neither routes nor
 * a vehicle, which would give it. Only the last fix begins no leg, so that it has means only if something is expected after it.
 */
export function checkMeans(draft: Draft): Finding[] {
  const modes = new Map(
    draft.routes.map(({ fields, properties }) => [fields.id, properties.fields.mode])
  );
  return draft.journeys.flatMap((journey) => [
    ...checkFixes(journey),
    ...checkLegs(journey, modes),
    ...checkExpected(journey, modes),
    ...checkLast(journey)
  ]);
}

function checkFixes({ fixes, fields: { mode } }: JourneyPart): Finding[] {
  return fixes.flatMap((fix) =>
    mode && !fix.faulty.has('mode') ? checkVehicle(fix, meansOf(mode, fix.fields)) : []
  );
}

function checkLegs({ fixes, fields }: JourneyPart, modes: Modes): Finding[] {
  return fixes.flatMap((fix, i) => {
    const before = fixes[i - 1];
    if (!fields.mode || !before || before.faulty.has('mode')) return [];
    return checkRoutes(fix, meansOf(fields.mode, before.fields), modes);
  });
}

function checkExpected({ fixes, expected, fields }: JourneyPart, modes: Modes): Finding[] {
  const fixOf = new Map([...fixes].reverse().map((fix) => [fix.fields.event, fix]));
  return expected.flatMap((one) => {
    const after = fixOf.get(one.fields.after);
    if (!fields.mode || !after || one.faulty.has('mode') || after.faulty.has('mode')) return [];
    const means = expectedMeans(fields.mode, one.fields, after.fields);
    return [...checkVehicle(one, means), ...checkRoutes(one, means, modes)];
  });
}

/** Whoever knows the vehicle knows the mode. */
function checkVehicle(part: Part<{ vehicle?: string }>, { mode }: Means): Finding[] {
  const { vehicle } = part.fields;
  if (mode !== 'unknown' || vehicle === undefined) return [];
  const message = `expected none where the mode is unknown, or the mode of the vehicle beside it, as in \`mode: rail\`, found ${quoted(vehicle)}`;
  return [error(part, ['vehicle'], message)];
}

function checkRoutes(part: Part<{ by?: string[] }>, { mode }: Means, modes: Modes): Finding[] {
  const { by = [] } = part.fields;
  if (mode === 'unknown') {
    if (by.length === 0) return [];
    const message = `expected none where the mode of the leg is unknown, or that mode where the leg begins, as in \`mode: rail\`, found ${by.map(quoted).join(', ')}`;
    return [error(part, ['by'], message)];
  }
  return by.flatMap((id, i) => {
    const found = modes.get(id);
    if (found === undefined || found === mode) return [];
    const message = `expected a route of the mode of its leg, ${mode}, found ${quoted(id)}, of ${found}`;
    return [error(part, ['by', i], message)];
  });
}

function checkLast({ fixes, expected }: JourneyPart): Finding[] {
  const last = fixes.at(-1);
  if (!last || expected.some(({ fields }) => fields.after === last.fields.event)) return [];
  return (['mode', 'vehicle'] as const).flatMap((field) =>
    last.fields[field] === undefined
      ? []
      : [error(last, [field], 'expected none of the last fix, where no leg begins, found one')]
  );
}
