export const methodTitle = 'Method and corrections';
/** For search engines and link previews. */
export const methodDescription = 'How status, dates and lines are worked out in Dateline.';
