export const methodTitle = 'Method and corrections';
/** For search engines and link previews. */
export const methodDescription = 'How Dateline works out status, dates and routes.';
