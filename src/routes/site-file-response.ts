import { writeSiteFile, type FileKind } from '$lib/loading/site-file';

/** A response with a data file from beside the pages. */
export function siteFileResponse(kind: FileKind, data: object): Response {
  return new Response(writeSiteFile(kind, data), {
    headers: { 'Content-Type': 'application/json' }
  });
}
