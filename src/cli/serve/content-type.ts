import { mimes } from 'mrmime';
import path from 'node:path';

/** Media types by the end of a name: the library's, those that it lacks, and those that it has by an older name. */
const TYPES = new Map(
  Object.entries({
    ...mimes,
    'csl.json': 'application/vnd.citationstyles.csl+json',
    yaml: 'application/yaml',
    xml: 'application/xml',
    kml: 'application/vnd.google-earth.kml+xml',
    bib: 'application/x-bibtex',
    pmtiles: 'application/vnd.pmtiles',
    pbf: 'application/x-protobuf',
    ico: 'image/x-icon'
  })
);

/** Types of text. */
const TEXT = /^text\/|[/+](?:json|xml|yaml|x-bibtex)$/;

/** The media type of a file by its name, and whether compressing it pays. */
export function contentType(file: string): { type: string; compressible: boolean } {
  const [, end = ''] = /\.((?:csl\.)?[^.]*)$/.exec(path.basename(file).toLowerCase()) ?? [];
  const type = TYPES.get(end) ?? 'application/octet-stream';
  return {
    type: type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    compressible: TEXT.test(type)
  };
}
