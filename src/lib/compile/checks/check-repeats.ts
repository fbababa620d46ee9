import { quoted } from '../messages/describe-value';
import { claimsOf, type Draft } from '../draft';
import { error, type Finding, type Spot } from '../messages/finding';
import type { Path } from '../reading/located';

/** What a list must name only once; for a list of objects, the field that holds the name. */
type List = {
  from: Spot;
  field: Path;
  of: string;
  names: readonly unknown[] | undefined;
  within?: string;
};

/** A list of ids, names or indices names each once; no route of a leg follows itself. */
export function checkRepeats(draft: Draft): Finding[] {
  return [...listsOf(draft).flatMap(checkList), ...waysOf(draft).flatMap(checkWay)];
}

function listsOf(draft: Draft): List[] {
  const claims = claimsOf(draft).map(({ claim }) => claim);
  return [
    ...draft.places.map(({ properties: from }) => ({
      from,
      field: ['aliases'],
      of: 'alias',
      names: from.fields.aliases
    })),
    ...draft.routes.flatMap(({ properties: from }) => {
      const { stations, crossings, bridges } = from.fields;
      const field = ['stations'];
      return [
        { from, field, of: 'station', within: 'name', names: stations?.map(({ name }) => name) },
        { from, field, of: 'index', within: 'index', names: stations?.map(({ index }) => index) },
        { from, field: ['crossings'], of: 'index', names: crossings },
        { from, field: ['bridges'], of: 'index', names: bridges }
      ];
    }),
    ...[...draft.events, ...claims].map((from) => ({
      from,
      field: ['actors'],
      of: 'actor',
      names: from.fields.actors
    })),
    ...claims.map((from) => ({ from, field: ['via'], of: 'origin', names: from.fields.via })),
    ...(draft.story?.steps ?? []).map((from) => ({
      from,
      field: ['claims'],
      of: 'claim',
      names: from.fields.claims
    })),
    ...draft.journeys.flatMap((from) => [
      {
        from,
        field: ['fixes'],
        of: 'event',
        within: 'event',
        names: from.fixes.map(({ fields }) => fields.event)
      },
      {
        from,
        field: ['expected'],
        of: 'expectation after an event',
        within: 'event',
        names: from.expected.map(
          ({ fields: { event, after } }) => event && after && `${event} after ${after}`
        )
      }
    ])
  ];
}

function checkList({ from, field, of, names = [], within }: List): Finding[] {
  const seen = new Set<unknown>();
  return names.flatMap((name, i) => {
    const isTwice = name !== undefined && seen.has(name);
    seen.add(name);
    return isTwice ? [tell(from, [...field, i, ...(within ? [within] : [])], of, name)] : [];
  });
}

function waysOf({ journeys }: Draft) {
  return journeys.flatMap(({ fixes, expected }) => [...fixes, ...expected]);
}

/** A leg may return to a route that it left, but a route cannot follow itself. */
function checkWay(from: ReturnType<typeof waysOf>[number]): Finding[] {
  const by = from.fields.by ?? [];
  return by.flatMap((route, i) =>
    i > 0 && route === by[i - 1] ? [tell(from, ['by', i], 'route', route)] : []
  );
}

function tell(from: Spot, field: Path, of: string, name: unknown): Finding {
  const found = typeof name === 'number' ? String(name) : quoted(String(name));
  return error(from, field, `expected each ${of} once, found ${found} again`);
}
