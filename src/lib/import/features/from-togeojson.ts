import type { Document, Element } from '@xmldom/xmldom';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { MapFeature } from './map-feature';

/** Reads a document, as togeojson does. */
type Read = (document: Document) => FeatureCollection<Geometry | null>;

/**
 * The features that togeojson makes of the elements of some names, in the order of the file. It reads each from a document of its
 * own, because of a whole file it leaves out silently what it cannot read.
 */
export function fromTogeojson(
  document: Document,
  names: readonly string[],
  read: Read
): MapFeature[] {
  const elements = Array.from(document.getElementsByTagName('*'));
  return elements
    .filter(({ localName }) => localName !== null && names.includes(localName))
    .map((element) => {
      const [feature] = read(alone(document, element)).features;
      return feature
        ? asFeature(feature)
        : {
            geometry: null,
            properties: { name: nameOf(element) },
            fault: `expected a position that can be read, found none in this ${element.localName}`
          };
    });
}

/** A document of the same kind that holds only one of its elements. */
function alone(document: Document, element: Element): Document {
  const root = document.documentElement;
  const made = document.implementation.createDocument(
    root?.namespaceURI ?? null,
    root?.nodeName ?? 'kml'
  );
  made.documentElement?.appendChild(made.importNode(element, true));
  return made;
}

function nameOf(element: Element): string {
  const own = Array.from(element.childNodes).find(({ nodeName }) => nodeName === 'name');
  return own?.textContent ?? '';
}

function asFeature({ id, geometry, properties }: Feature<Geometry | null>): MapFeature {
  const { coordinateProperties, links, ...rest } = properties ?? {};
  // The type of a line of GPX says how it was made, and not by what one travels.
  delete rest['_gpxType'];
  const { times } = Object(coordinateProperties) as { times?: unknown };
  const [link] = Array.isArray(links) ? (links as { href?: unknown }[]) : [];
  return {
    geometry,
    properties: typeof link?.href === 'string' ? { ...rest, link: link.href } : rest,
    ...(id !== undefined && { id: String(id) }),
    ...(Array.isArray(times) && { times: times.flat().map(String) })
  };
}
