export const copied = 'Copied';
export const copyRefused = 'The browser refused to copy. The text is selected: copy it by hand.';

export const link = 'Link';
/** What the link leads to. */
export const linkTo = 'To';
export const linksTo = { state: 'What you see now', day: 'The day alone' };
export const address = 'Address';
export const copyLink = 'Copy link';
export const shareBySystem = 'Share by the system';

export const eventWithSources = 'Event with its sources';
/** The format in which to copy the event. */
export const copyAs = 'As';
export const forms = { text: 'Plain text', markdown: 'Markdown', html: 'HTML' };
export const eventAndSources = 'Event and sources';
export const copyEvent = 'Copy event';
export const citationsComing = 'The citations are on their way.';

export const frameElsewhere = 'Frame on another page';
export const code = 'Code';
export const copyCode = 'Copy code';
export const aboutFrames = 'Frames that work, and what they can do';
