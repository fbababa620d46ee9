/** For search engines and link previews. */
export const downloadsDescription = (atlas: string) =>
  `The events, journeys, claims and sources of “${atlas}” as files for other programs.`;

export const aboutDownloads =
  'Each file is made from the same atlas, and every mark in it leaves with its sources. What the ' +
  'sources do not give is left out: a place known only as a country has no point, and a time that ' +
  'is only roughly known stays in words and in EDTF.';

export const theFiles = 'The files';

export const howToCite = 'How to cite it';
/** Between an atlas's title and its version, and after that. */
export const citedVersion = ['. Dateline, version ', '.'] as const;
export const aboutVersion =
  'The version is a digest of the atlas’s files: it changes with the first comma that does. Cite a ' +
  'report by its own citation, which every file carries.';

export const terms = 'On what terms';
/** Before and after the name of the licence. */
export const underLicence = ['The atlas is under ', '.'] as const;
export const reportsBelong =
  'The reports belong to those who wrote them; no file holds more of one than a few words.';

export const beforeUse = 'What to know before you use it';
export const cautions = [
  'A point with the precision “near” is good only within its radius. A region is an area, and rough.',
  'Journeys are lines through stations, drawn straight between them. A leg whose way no source ' +
    'gives is marked so, and is not in the GPX file.',
  'In KML a date is the civil day at the place, and the last day of a span belongs to it. Dates ' +
    'that are only approximate have no time there, but their EDTF.',
  'In the tables, text that a spreadsheet would run as a formula has an apostrophe before it.'
];
