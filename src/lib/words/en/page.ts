/** The names of pages, in links and headings. */
export const sources = 'Sources';
export const downloads = 'Take it away';
export const allAtlases = 'All atlases';

/** On every page of a build that contains texts of articles. */
export const privateBuild = 'Private build';
export const privateBuildLine = 'Private build: contains texts of articles';

/** On every page if scripts do not run. */
export const needsScripts =
  'The slider needs scripts; the map and the list of a day do without. ' +
  '“Then” and “Compare” need them too: without scripts a page shows all reports, whatever its address asks for.';
/** In place of a page whose address asks for the reports of some day, until scripts have read it. */
export const waitsForScripts =
  'This view of what had been reported by then needs scripts, which are loading.';
export const toAtlases = 'To the atlases';

/** On the pages for what cannot be shown. */
export const nothingHere = 'Nothing at this address';
export const notOpened = 'The page could not be opened';
export const noPage = 'No page has this address.';
/** For the name in an address, in quotation marks. */
export const noAtlas = (quoted: string) => `There is no atlas named ${quoted}.`;
export const noFile = (quoted: string) => `There is no file named ${quoted}.`;
export const tryAgain = 'Try again';
/** Before and after an example address. */
export const suchAddress = ['An address here names an atlas and a day, such as ', '.'] as const;
export const theAtlases = 'The atlases';
export const toFrontPage = 'To the front page';
