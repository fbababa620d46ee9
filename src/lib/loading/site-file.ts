import type { Parsed } from '$lib/core/parsed';

/** The format of the data files beside the pages: raised when an older app could no longer read them. */
export const FORMAT = 5;

/** What the files beside the pages hold: the list of atlases, an atlas, what follows one, the names of the base map round it, its downloads, or its story. */
export type FileKind =
  'atlases' | 'atlas' | 'events' | 'titles' | 'words' | 'names' | 'files' | 'story';

/** The text of a file beside the pages: its kind, its format, and the data as JSON. */
export function writeSiteFile(kind: FileKind, data: object): string {
  return JSON.stringify({ kind, format: FORMAT, data });
}

/**
 * The data of a file beside the pages, or why there is none: it is not JSON, because it was cut off or is a page of HTML; it is of
 * another kind; or of another format, because the site has been rebuilt since the app was loaded. The data itself is not checked.
 */
export function readSiteFile<T extends object>(kind: FileKind, text: string): Parsed<T> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { value: null, issue: `expected JSON, found ${text.length} characters that are not` };
  }
  if (!isRecord(file) || file.kind !== kind || !isObject(file.data)) {
    return { value: null, issue: `expected a file of the kind “${kind}”, found another` };
  }
  if (file.format !== FORMAT) {
    return {
      value: null,
      issue: `expected format ${FORMAT}, found ${JSON.stringify(file.format)}`
    };
  }
  return { value: file.data as T };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !Array.isArray(value);
}
