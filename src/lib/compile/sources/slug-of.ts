/** No page needs a longer name than this. */
const LONGEST = 80;

/** The address that Zotero gives an item: its key is unique in a library. */
const ZOTERO = /^https?:\/\/(?:www\.)?zotero\.org\/.+\/items\/([A-Z0-9]+)$/i;

/**
 * The slug of a source whose author wrote none: its id in lower case without accents, each run of anything but a-z and 0-9 replaced
 * by a hyphen; for a Zotero item address, its key. An id that is already a slug stays as it is. Empty if nothing of the id is left.
 */
export function slugOf(id: string): string {
  const name = ZOTERO.exec(id)?.[1] ?? id;
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
}
