import { LoadFailure } from './load-failure';
import { readSiteFile, type FileKind } from './site-file';

type Wanted = {
  kind: FileKind;
  /** That of a `load` function, or the window's own. */
  fetch: typeof fetch;
};

/**
 * The data of a file beside the pages. Throws a LoadFailure if there is no answer, if the answer is not a success, and if what came is
 * not such a file: cut off, of another format, or a page, which some hosts send in place of a file that they do not have.
 */
export async function fetchFile<T extends object>(address: string, wanted: Wanted): Promise<T> {
  const { kind, fetch } = wanted;
  const failure = (missing: boolean, cause: unknown) => new LoadFailure(kind, missing, { cause });
  let response: Response;
  let text: string;
  try {
    response = await fetch(address);
    text = response.ok ? await response.text() : '';
  } catch (error) {
    throw failure(false, error);
  }
  if (!response.ok) {
    const gone = response.status === 404 || response.status === 410;
    throw failure(gone, `${address} answered ${response.status}`);
  }
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  const { value, issue } = readSiteFile<T>(kind, text);
  if (value === null) throw failure(isPage, `${address}: ${issue}`);
  return value;
}
