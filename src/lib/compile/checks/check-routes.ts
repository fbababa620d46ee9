import { quoted } from '../messages/describe-value';
import type { Draft, RoutePart } from '../draft';
import { error, type Finding } from '../messages/finding';
import { didYouMean } from '../messages/did-you-mean';

/** Stations and crossings lie on their line, km-posts run along it, and lengths are between its stations. */
export function checkRoutes(draft: Draft): Finding[] {
  return draft.routes.flatMap((route) => [
    ...checkIndices(route),
    ...checkKilometres(route),
    ...checkEnds(route),
    ...checkTopSpeed(route)
  ]);
}

function checkIndices({ geometry, properties }: RoutePart): Finding[] {
  if (!geometry) return [];
  const last = geometry.coordinates.length - 1;
  const { stations = [], crossings = [], bridges = [] } = properties.fields;
  const check = (field: (string | number)[], index: number): Finding[] =>
    index <= last
      ? []
      : [error(properties, field, `expected an index of the line, 0 to ${last}, found ${index}`)];
  return [
    ...stations.flatMap(({ index }, i) => check(['stations', i, 'index'], index)),
    ...crossings.flatMap((index, i) => check(['crossings', i], index)),
    ...bridges.flatMap((index, i) => check(['bridges', i], index))
  ];
}

function checkKilometres({ properties }: RoutePart): Finding[] {
  const posts = (properties.fields.stations ?? [])
    .flatMap(({ index, name, km }, i) => (km === undefined ? [] : [{ index, name, km, i }]))
    .sort((a, b) => a.index - b.index);
  return posts.flatMap(({ km, i }, n) => {
    const before = posts[n - 1];
    if (!before || km >= before.km) return [];
    const message = `expected at least the ${before.km} km of ${before.name}, which comes before it, found ${km}`;
    return [error(properties, ['stations', i, 'km'], message)];
  });
}

function checkEnds({ properties }: RoutePart): Finding[] {
  if (properties.faulty.has('stations')) return [];
  const names = new Set((properties.fields.stations ?? []).map(({ name }) => name));
  return (properties.fields.lengths ?? []).flatMap((length, i) =>
    (['from', 'to'] as const).flatMap((end) => {
      const name = length[end];
      if (names.has(name)) return [];
      const message = `expected the name of a station of the route, found ${quoted(name)}`;
      return [error(properties, ['lengths', i, end], message + didYouMean(name, names))];
    })
  );
}

function checkTopSpeed({ properties }: RoutePart): Finding[] {
  const speed = properties.fields.top_speed;
  if (!speed || (speed.source === undefined) !== (speed.assumed === undefined)) return [];
  const found = speed.source === undefined ? 'neither' : 'both';
  const message = `expected either a source or why it is assumed, found ${found}`;
  return [error(properties, ['top_speed'], message)];
}
