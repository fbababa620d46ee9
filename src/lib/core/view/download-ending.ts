/** What ends the name of an atlas's download. It tells a file from a day, in the reader's browser too: a day ends in figures. */
export const DOWNLOAD_ENDING = /\.[a-z]+$/;
