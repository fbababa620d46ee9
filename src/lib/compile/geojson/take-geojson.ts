import type { z } from 'zod';
import { quoted } from '../messages/describe-value';
import { error, type Finding } from '../messages/finding';
import type { Located, Path } from '../reading/located';
import type { Documents, FileName } from '../reading/parse-files';
import { placePropertiesSchema } from '../schemas/schema-places';
import { routePropertiesSchema } from '../schemas/schema-routes';
import { crsKind } from './crs-kind';
import { collectNotices, type NoticeMessage, type Notices } from '../messages/notices';
import { takeGeometry } from './take-geometry';
import { foreignNotice, takeMembers, type Members } from '../reading/take-members';

/** Members of a collection that GDAL and QGIS write, and that only repeat or name what is in it. */
export const IDLE_OF_COLLECTION = [
  'bbox',
  'name',
  'description',
  'xy_coordinate_resolution',
  'z_coordinate_resolution'
] as const;

const COLLECTION: Members = {
  read: ['type', 'features'],
  idle: [...IDLE_OF_COLLECTION, 'crs'],
  foreign: foreignNotice('members of the collection')
};
const FEATURE: Members = {
  read: ['type', 'id', 'geometry', 'properties'],
  idle: ['bbox', 'crs'],
  foreign: foreignNotice('members of a feature')
};
const GEOMETRY: Members = {
  read: ['type', 'coordinates'],
  idle: ['bbox', 'crs'],
  foreign: foreignNotice('members of a geometry')
};
const PROPERTIES: Partial<Record<FileName, Members>> = {
  'places.geojson': membersOf(placePropertiesSchema.shape, 'properties of a place'),
  'routes.geojson': membersOf(routePropertiesSchema.shape, 'properties of a route')
};

const altitudeNotice: NoticeMessage = () =>
  'expected [longitude, latitude], found altitudes too, left out';

/**
 * Reads the GeoJSON of an atlas as RFC 7946 and the exporting programs define it: members without meaning here are left out, with a
 * warning unless they are redundant. The returned document holds what the schemas know, and maps positions back to the file. A file
 * in a reference system other than longitude and latitude is an error and counts as unread.
 */
export function takeGeojson(
  documents: Documents,
  unread: ReadonlySet<FileName>
): { documents: Documents; unread: Set<FileName>; findings: Finding[] } {
  const taken: Documents = new Map(documents);
  const left = new Set(unread);
  const findings: Finding[] = [];
  for (const [file, properties] of Object.entries(PROPERTIES) as [FileName, Members][]) {
    const document = documents.get(file);
    if (!document) continue;
    const notices = collectNotices(file);
    const elsewhere = checkCrs(file, document.value, notices);
    if (elsewhere) {
      left.add(file);
      taken.set(file, { ...document, value: { type: 'FeatureCollection', features: [] } });
    } else taken.set(file, takeCollection(document, properties, notices));
    findings.push(...notices.findings(), ...(elsewhere ? [elsewhere] : []));
  }
  return { documents: taken, unread: left, findings };
}

/**
 * An error if anything uses another reference system: 2008 GeoJSON may name one on the collection and on anything in it. Naming
 * none, or longitude and latitude, is fine.
 */
function checkCrs(file: FileName, document: unknown, notices: Notices): Finding | undefined {
  let ambiguous: NoticeMessage | undefined;
  for (const { path, crs } of crsMembers(document)) {
    const found = crsKind(crs);
    if (found.kind === 'crs84') continue;
    const wanted = `expected longitude and latitude on WGS 84 (CRS84), found ${quoted(found.name)}`;
    if (found.kind === 'other') {
      const advice = 'export the layer again as “EPSG:4326 - WGS 84”';
      return error({ file, path: [] }, path, `${wanted}; ${advice}`);
    }
    ambiguous ??= () => `${wanted}, read as that, longitude first`;
    notices.tell(ambiguous, path);
  }
  return undefined;
}

function crsMembers(document: unknown): { path: Path; crs: unknown }[] {
  const collection = (document ?? {}) as { features?: unknown };
  const features: unknown[] = Array.isArray(collection.features) ? collection.features : [];
  const holders: { path: Path; holder: unknown }[] = [{ path: [], holder: document }];
  features.forEach((feature, i) => {
    const { geometry } = (feature ?? {}) as { geometry?: unknown };
    holders.push({ path: ['features', i], holder: feature });
    holders.push({ path: ['features', i, 'geometry'], holder: geometry });
  });
  return holders.flatMap(({ path, holder }) => {
    const { crs } = (holder ?? {}) as { crs?: unknown };
    return crs === undefined || crs === null ? [] : [{ path: [...path, 'crs'], crs }];
  });
}

function takeCollection(document: Located, properties: Members, notices: Notices): Located {
  const { value } = document;
  const { features } = (value ?? {}) as { features?: unknown };
  const head = takeMembers(value, [], COLLECTION, notices);
  if (!Array.isArray(features)) return { ...document, value: head };
  /** Where a feature's id and coordinates stand in the file, if not in the usual place. */
  const ways = new Map<number, { id?: Path; coordinates?: Path }>();
  const read = features.map((feature: unknown, i) => {
    const taken = takeFeature(feature, ['features', i], properties, notices);
    if (taken.ways) ways.set(i, taken.ways);
    return taken.feature;
  });
  const inFile = (path: Path): Path => {
    const [, i, part, inner] = path;
    const way = typeof i === 'number' ? ways.get(i) : undefined;
    if (part === 'id' && way?.id) return way.id;
    const isMoved = part === 'geometry' && inner === 'coordinates';
    return isMoved && way?.coordinates ? [...way.coordinates, ...path.slice(4)] : path;
  };
  return {
    value: { ...(head as object), features: read },
    valueAt: (path) => document.valueAt(inFile(path)),
    keyAt: (path) => document.keyAt(inFile(path))
  };
}

function takeFeature(
  feature: unknown,
  path: Path,
  properties: Members,
  notices: Notices
): { feature: unknown; ways?: { id?: Path; coordinates?: Path } } {
  const head = takeMembers(feature, path, FEATURE, notices);
  if (head === feature) return { feature };
  const members = head as { id?: unknown; geometry?: unknown; properties?: unknown };
  const { geometry, way, hadAltitude } = takeGeometry(members.geometry);
  const at = [...path, 'geometry'];
  if (hadAltitude) {
    notices.tell(altitudeNotice, [...at, ...way]);
  }
  // Programs that store features as table rows write the id as a column.
  const row = (members.properties ?? {}) as { id?: unknown };
  const isIdInRow = typeof members.id !== 'string' && typeof row.id === 'string';
  const known = isIdInRow || row.id === members.id ? { ...properties, idle: ['id'] } : properties;
  return {
    feature: {
      ...members,
      ...(isIdInRow && { id: row.id }),
      ...('geometry' in members && {
        geometry: isDrawn(geometry) ? takeMembers(geometry, at, GEOMETRY, notices) : geometry
      }),
      ...('properties' in members && {
        properties: takeMembers(members.properties, [...path, 'properties'], known, notices)
      })
    },
    ways: {
      ...(isIdInRow && { id: [...path, 'properties', 'id'] }),
      ...(way.length > 1 && { coordinates: [...at, ...way] })
    }
  };
}

/** Whether any file may hold geometries of this type; the schema alone reports all others. */
function isDrawn(geometry: unknown): boolean {
  const { type } = (geometry ?? {}) as { type?: unknown };
  return ['Point', 'LineString', 'Polygon', 'MultiPolygon'].some((known) => known === type);
}

/** The members of a schema, and those that are optional. */
function membersOf(shape: z.ZodRawShape, kind: string): Members {
  const read = Object.keys(shape);
  const optional = read.filter((name) => shape[name]?._zod.optin === 'optional');
  return { read, optional, foreign: foreignNotice(kind) };
}
