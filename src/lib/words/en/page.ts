/** The names of pages, in links and headings. */
export const story = 'Story';
export const sources = 'Sources';
export const downloads = 'Download the data';
export const allAtlases = 'All atlases';

/** On every page of a build that contains texts of articles. */
export const privateBuild = 'Private build';
export const privateBuildLine = 'Private build: contains texts of articles';

/** On every page if scripts do not run. */
export const needsScripts =
  'The slider, “Then” and “Compare” need scripts; the map and the list of a day do not. ' +
  'This page shows all reports to date, whatever its address asks for.';
/** In place of a page whose address asks for the reports of some day, until scripts have read it. */
export const waitsForScripts = 'Loading what had been reported by then. This view needs scripts.';
export const toAtlases = 'See all atlases';

/** On the pages for what cannot be shown. */
export const nothingHere = 'Nothing at this address';
export const notOpened = 'The page could not be opened';
export const noPage = 'There is no page at this address.';
/** For the name in an address, in quotation marks. */
export const noAtlas = (quoted: string) => `There is no atlas named ${quoted}.`;
export const noFile = (quoted: string) => `There is no file named ${quoted}.`;
export const tryAgain = 'Try again';
/** Before and after an example address. */
export const suchAddress = ['An address here names an atlas and a day, such as ', '.'] as const;
export const theAtlases = 'The atlases';
export const toFrontPage = 'Go to the front page';
