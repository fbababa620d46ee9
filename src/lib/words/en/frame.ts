/** The first links of a page for those who go by keyboard: past the head to its parts. */
export const skipLinks = 'Skip';
export const skipTo = {
  events: 'Skip to the events',
  map: 'Skip to the map',
  story: 'Skip to the story',
  time: 'Skip to the timeline'
};

/** The link from a frame on another page to the full page. */
export const openInDateline = 'Open in Dateline';

/** Opens what fewer readers need; its full name, because the timeline has a button of the same words. */
export const more = 'More';
export const moreOfAtlas = 'More about this atlas';
export const share = 'Share';
export const legend = 'Legend';
export const search = 'Search';
/** For the button, with its shortcut key. */
export const searchByKey = 'Search (/)';

export const theme = 'Theme';
export const themes = { system: 'System', light: 'Light', dark: 'Dark' };

export const dismiss = 'Dismiss';

/** How many notices there are beyond those shown. */
export const moreIgnored = (number: number) => `${number} more ignored`;

/** For the handle that changes how much of a phone's screen the panel takes. */
export const panelHeights = {
  peek: 'Panel height: low',
  half: 'Panel height: half',
  full: 'Panel height: full'
};

/** For an event in a link that nobody had reported by the day, or by a time of it. */
export const notYetReported = (time: string) =>
  `The event in this link had not been reported by ${time}.`;
/** The same for a journey. */
export const journeyNotYetReported = (time: string) =>
  `Nothing of the journey in this link had been reported by ${time}.`;
export const showWhatHappened = 'Show all reports to date';
