import { writeSiteFile, type FileKind } from '$lib/loading/site-file';

/** The answer that is a file of data beside the pages. */
export function siteFileResponse(kind: FileKind, data: object): Response {
  return new Response(writeSiteFile(kind, data), {
    headers: { 'Content-Type': 'application/json' }
  });
}
