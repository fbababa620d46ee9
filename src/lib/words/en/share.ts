export const copied = 'Copied';
export const copyRefused =
  'Your browser did not allow copying. The text is selected: copy it yourself.';

export const link = 'Link';
/** What the link leads to. */
export const linkTo = 'To';
export const linksTo = { state: 'What you see now', day: 'This day only' };
export const address = 'Address';
export const copyLink = 'Copy link';
export const shareBySystem = 'Share with an app';

export const eventWithSources = 'Event with its sources';
/** The format in which to copy the event. */
export const copyAs = 'Format';
export const forms = { text: 'Plain text', markdown: 'Markdown', html: 'HTML' };
export const eventAndSources = 'Event and sources';
export const copyEvent = 'Copy event';
export const citationsComing = 'Loading the citations …';

export const frameElsewhere = 'Frame on another page';
export const code = 'Code';
export const copyCode = 'Copy code';
export const aboutFrames = 'Working examples of frames';
