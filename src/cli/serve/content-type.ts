import { mimes } from 'mrmime';
import path from 'node:path';
import { DOWNLOAD_TYPES } from '../../lib/core/view/download-types';

/** Media types by file name ending: the library's, those that it lacks or has under an older name, and those of downloads. */
const TYPES = new Map(
  Object.entries({
    ...mimes,
    yaml: 'application/yaml',
    xml: 'application/xml',
    pmtiles: 'application/vnd.pmtiles',
    pbf: 'application/x-protobuf',
    ico: 'image/x-icon',
    ...Object.fromEntries(Object.entries(DOWNLOAD_TYPES).map(([end, type]) => [end.slice(1), type]))
  })
);

/** Types of text. */
const TEXT = /^text\/|[/+](?:json|xml|yaml|x-bibtex)$/;

/** The media type of a file by its name, and whether it is worth compressing. */
export function contentType(file: string): { type: string; compressible: boolean } {
  const [, end = ''] =
    /\.((?:(?:csl|feed)\.)?[^.]*)$/.exec(path.basename(file).toLowerCase()) ?? [];
  const type = TYPES.get(end) ?? 'application/octet-stream';
  return {
    type: /^text\/[^;]*$/.test(type) ? `${type}; charset=utf-8` : type,
    compressible: TEXT.test(type)
  };
}
