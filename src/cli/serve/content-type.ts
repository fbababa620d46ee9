import path from 'node:path';
import { DOWNLOAD_TYPES } from '../../lib/core/view/download-types';

const TEXT: Record<string, string> = {
  ...DOWNLOAD_TYPES,
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.yaml': 'application/yaml',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml'
};

const BINARY: Record<string, string> = {
  '.pmtiles': 'application/vnd.pmtiles',
  '.pbf': 'application/x-protobuf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.zip': 'application/zip'
};

/** The media type of a file by its name, and whether compressing it pays. */
export function contentType(file: string): { type: string; compressible: boolean } {
  const [extension = ''] = /(?:\.csl)?\.[^.]*$/.exec(path.basename(file).toLowerCase()) ?? [];
  const text = TEXT[extension];
  if (text !== undefined) return { type: text, compressible: true };
  return { type: BINARY[extension] ?? 'application/octet-stream', compressible: false };
}
