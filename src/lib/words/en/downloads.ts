/** For search engines and link previews. */
export const downloadsDescription = (atlas: string) =>
  `The events, journeys, claims and sources of “${atlas}” as files for other programs.`;

export const aboutDownloads =
  'All files are made from the same atlas and cite its sources. None is more precise than the sources: ' +
  'a place of which only the country is known has no point, and an approximate time is given in ' +
  'words and in EDTF.';

/** Above the files that few readers need, which are folded under it. */
export const moreFormats = 'More formats';
/** The programs that open a file, by their names. */
export const opensIn = (programs: string) => `Opens in ${programs}.`;
/** Instead of those, where a file gives addresses and the build was not told the site’s own. */
export const needsSite =
  'Not available on this copy of the site: the file gives addresses on the site, and the build was not told the public one (DATELINE_SITE).';

export const howToCite = 'How to cite it';
/** Between an atlas's title and its version, and after that. */
export const citedVersion = ['. Dateline, version ', '.'] as const;
export const aboutVersion =
  'The version is a digest of the atlas’s files and changes whenever they do. To cite a report, use ' +
  'its own citation, which every file includes.';

export const terms = 'Licence';
/** Before and after the name of the licence. */
export const underLicence = ['The atlas is licensed under ', '.'] as const;
export const reportsBelong =
  'The reports belong to their publishers; no file quotes more than a few words of any of them.';

export const beforeUse = 'Before you use it';
export const cautions = [
  'A point with the precision “near” is accurate only to within its radius. A region is a rough area.',
  'Journeys are drawn straight between stations. A leg whose route no source gives is marked as such, ' +
    'and is left out of the GPX file.',
  'In KML a date is the calendar day at the place, and a range includes its last day. Approximate ' +
    'dates have no KML time; they are given in EDTF.',
  'In the KML and CZML files a leg of which both ends are known to the minute also moves, at a steady ' +
    'speed. Where it really was in between, nobody tells.',
  'In the tables, text that a spreadsheet would run as a formula begins with an apostrophe.'
];
