import type { Brought } from '../brought';
import type { GivenFile, ImportContext } from '../given-file';
import { idOf } from '../ids';
import { bringIncidents } from '../incidents/bring-incidents';
import type { MapFile } from './map-feature';
import { propertyFate } from './properties';
import { readFeature } from './read-feature';

/** Brings the features of a map, each an event or a line, numbered in the order of the file. */
export function bringFeatures(file: GivenFile, map: MapFile, context: ImportContext): Brought {
  const stem = file.name.replace(/\.[^.]*$/, '');
  const names = new Set(map.features.flatMap(({ properties }) => Object.keys(properties)));
  const isUnsaid =
    context.precision === undefined &&
    map.features.some(({ geometry }) => geometry?.type === 'Point');
  return bringIncidents(
    file,
    {
      prefix: idOf(stem),
      about: { title: map.title ?? stem },
      rows: map.features.map((feature, i) => readFeature(feature, i + 1, context)),
      report: {
        format: map.format,
        unit: map.unit,
        columns: [...names].map((name) =>
          name === 'timespan' ? { name, as: 'when' } : propertyFate(name, context.mine)
        ),
        proposals: isUnsaid
          ? ['The points are taken as those of towns: if they are exact, say --precision site.']
          : []
      }
    },
    context
  );
}
