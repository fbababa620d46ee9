import { createReadStream } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { canonicalPath } from '../../lib/core/view/canonical-path';
import { acceptedEncoding } from './accepted-encoding';
import { byteRange } from './byte-range';
import { contentType } from './content-type';
import { findPage, type Page } from './find-page';
import { isFresh, isSameVersion } from './is-fresh';

/** Below this many bytes, compressing costs more than it saves. */
const WORTH_COMPRESSING = 1024;

/** Headers of every response: no type sniffing, no full address to other sites, no devices that the site never uses. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

/** Answers requests from a folder of built pages, mounted at `base` (empty, or "/name"). */
export function siteHandler({ root, base }: { root: string; base: string }): RequestListener {
  const folder = path.resolve(root);
  return (request, response) => {
    answer(folder, base, request, response).catch(() => {
      // The reader or the file went away; the headers may have been sent.
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The file could not be read.');
    });
  };
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse
) {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'Only GET and HEAD are answered here.');
  }
  const { pathname, search } = splitTarget(request.url ?? '/');
  if (!pathname.startsWith('/')) return sendText(response, 400, 'The address is malformed.');
  const canonical = canonicalPath(pathname, base);
  if (canonical === null) return sendText(response, 404, `Nothing here: the site is at ${base}/.`);
  if (canonical !== pathname) return redirect(response, canonical + search);

  const found = await findPage(root, decodeURIComponent(canonical.slice(base.length)));
  if (found) return sendFile(request, response, found, { ranges: true, root });

  const fallback = await findPage(root, '/404.html');
  if (!fallback) return sendText(response, 404, 'Nothing here.');
  response.statusCode = 404;
  return sendFile(request, response, fallback, { ranges: false, root });
}

/** The path and, with its question mark, the query; request targets have no fragment. */
function splitTarget(target: string): { pathname: string; search: string } {
  const [pathname = ''] = target.split('?', 1);
  return { pathname, search: target.slice(pathname.length) };
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { file, size, modified }: Page,
  { ranges, root }: { ranges: boolean; root: string }
) {
  const { type, compressible } = contentType(file);
  const asked = ranges && request.method === 'GET' ? request.headers.range : undefined;
  const encoding =
    compressible && size >= WORTH_COMPRESSING && asked === undefined
      ? acceptedEncoding(request.headers['accept-encoding'])
      : undefined;
  const version = `${size.toString(36)}-${Math.trunc(modified).toString(36)}`;
  const etag = encoding ? `"${version}-${encoding}"` : `"${version}"`;
  const seconds = Math.trunc(modified / 1000);

  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', cacheControl(path.relative(root, file)));
  response.setHeader('ETag', etag);
  response.setHeader('Last-Modified', new Date(seconds * 1000).toUTCString());
  if (compressible) response.setHeader('Vary', 'Accept-Encoding');
  if (ranges) response.setHeader('Accept-Ranges', 'bytes');

  if (response.statusCode === 200 && isFresh(request.headers, { etag, seconds })) {
    response.statusCode = 304;
    response.end();
    return;
  }

  const same = isSameVersion(request.headers, { etag, seconds });
  const range = byteRange(same ? asked : undefined, size);
  if (range === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${size}`);
    return sendText(response, 416, 'The file is shorter than that.');
  }
  const { start, end } = range === 'whole' ? { start: 0, end: size } : range;
  if (range !== 'whole') {
    response.statusCode = 206;
    response.setHeader('Content-Range', `bytes ${start}-${end - 1}/${size}`);
  }
  if (encoding) response.setHeader('Content-Encoding', encoding);
  else response.setHeader('Content-Length', end - start);

  if (request.method === 'HEAD' || start === end) {
    response.end();
    return;
  }
  const bytes = createReadStream(file, { start, end: end - 1 });
  if (encoding) await pipeline(bytes, compressor(encoding), response);
  else await pipeline(bytes, response);
}

/** Names under `_app/immutable` contain a digest of their content; everything else is revalidated. */
function cacheControl(name: string) {
  const immutable = name.split(path.sep).join('/').startsWith('_app/immutable/');
  return immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function compressor(encoding: 'br' | 'gzip') {
  if (encoding === 'gzip') return createGzip();
  // Brotli's default of 11 is meant for files compressed once, not per request.
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}

function redirect(response: ServerResponse, location: string) {
  response.setHeader('Location', location);
  sendText(response, 308, `The page is at ${location}.`);
}

function sendText(response: ServerResponse, status: number, text: string) {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.removeHeader('ETag');
  response.removeHeader('Last-Modified');
  response.end(`${text}\n`);
}
