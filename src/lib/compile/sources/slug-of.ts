/** Longer than this no name of a page need be. */
const LONGEST = 80;

/** The address by which Zotero names an item: its key is unique in a library. */
const ZOTERO = /^https?:\/\/(?:www\.)?zotero\.org\/.+\/items\/([A-Z0-9]+)$/i;

/**
 * The word that stands for a source in addresses where its author wrote none: its id in lower case without accents, each run of
 * anything but a-z and 0-9 a hyphen; of an id that is Zotero's address of an item, its key. An id that is such a word is
 * itself. Empty where nothing of the id is left.
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
