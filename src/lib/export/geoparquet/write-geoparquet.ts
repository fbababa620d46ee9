import type { Geometry, Position } from 'geojson';
import { geojsonToWkb, parquetWriteBuffer } from 'hyparquet-writer';
import type { WholeAtlas } from '../../core/atlas';
import type { KnownEvent } from '../../core/evidence/known-event';
import { extent } from '../../core/extent';
import { eventColumns } from '../event-columns';
import { licenceWords } from '../licence-words';
import { placeGeometry } from '../place-geometry';
import { prepareExport, type Prepared } from '../prepare-export';

/**
 * The events of an atlas as GeoParquet 1.1: the columns of their table, and a geometry, null where no place or only a region or a
 * country is known. The version of the atlas and its terms are in the file’s metadata too.
 */
export function writeGeoparquet(atlas: WholeAtlas): Uint8Array {
  const prepared = prepareExport(atlas);
  const shapes = prepared.events.map((known) => shapeOf(prepared, known));
  const { id, title, version, licence } = atlas;
  const columns = eventColumns(prepared).map(({ name, datatype, cell }) => {
    const isNumber = datatype === 'number' || datatype === 'integer';
    const data = prepared.events.map((known) => cell(known) ?? null);
    return {
      name,
      data,
      type: isNumber ? ('DOUBLE' as const) : ('STRING' as const),
      nullable: true
    };
  });
  const geometry = {
    name: 'geometry',
    data: shapes.map((shape) => shape && geojsonToWkb(shape)),
    type: 'BYTE_ARRAY' as const,
    nullable: true
  };
  const buffer = parquetWriteBuffer({
    columnData: [...columns, geometry],
    kvMetadata: [
      { key: 'geo', value: JSON.stringify(geoMetadata(shapes.filter((shape) => shape !== null))) },
      {
        key: 'dateline',
        value: JSON.stringify({ atlas: id, title, version, licence, terms: licenceWords(atlas) })
      }
    ]
  });
  return new Uint8Array(buffer);
}

function shapeOf({ index }: Prepared, known: KnownEvent) {
  const place = index.places.get(known.place ?? '');
  return place ? placeGeometry(place) : null;
}

/** GeoParquet’s own metadata. Without a reference system the positions are longitude and latitude of WGS 84. */
function geoMetadata(shapes: readonly Exclude<Geometry, { type: 'GeometryCollection' }>[]) {
  const positions = shapes.flatMap(({ coordinates }) => positionsIn(coordinates));
  const [x, y] = [0, 1].map((axis) => extent(positions.map((position) => position[axis] ?? 0)));
  return {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: {
      geometry: {
        encoding: 'WKB',
        geometry_types: [...new Set(shapes.map(({ type }) => type))].sort(),
        ...(x && y && shapes.length > 0 && { bbox: [x.from, y.from, x.to, y.to] })
      }
    }
  };
}

function positionsIn(coordinates: readonly unknown[]): Position[] {
  return typeof coordinates[0] === 'number'
    ? [coordinates as Position]
    : coordinates.flatMap((inner) => positionsIn(inner as readonly unknown[]));
}
