/** Descriptions of pages, for search engines and link previews. */
export const methodDescription = 'How status, dates and lines are worked out in Dateline.';
export const embedDescription =
  'How to put an atlas of Dateline on a page of your own, with examples that work.';
export const downloadsDescription = (atlas: string) =>
  `The events, journeys, claims and sources of “${atlas}” as files for other programs.`;
export const sourcesDescription = (atlas: string) =>
  `The sources of “${atlas}”, and what each of them says.`;
export const sourceDescription = (
  source: string,
  { publisher, published, atlas }: { publisher: string; published: string; atlas: string }
) => `What “${source}” (${publisher}, ${published}) says in “${atlas}”, claim by claim.`;

/** Over every page of a build that holds texts of articles. */
export const privateBuild = 'Private build';
export const privateBuildLine = 'Private build: contains texts of articles';

export const needsScripts = 'The slider needs scripts; the map and the list of a day do without.';
export const toAtlases = 'To the atlases';

/** The pages for what could not be shown. */
export const nothingHere = 'Nothing at this address';
export const notOpened = 'The page could not be opened';
export const noPage = 'No page has this address.';
/** What an address names is told between quotation marks. */
export const noAtlas = (quoted: string) => `There is no atlas named ${quoted}.`;
export const noSource = (quoted: string, atlas: string) =>
  `There is no source named ${quoted} in “${atlas}”.`;
export const noFile = (quoted: string) => `There is no file named ${quoted}.`;
export const tryAgain = 'Try again';
/** Before and after an address as an example. */
export const suchAddress = ['An address here names an atlas and a day, such as ', '.'] as const;
export const theAtlases = 'The atlases';
export const toFrontPage = 'To the front page';
