/** The text with a capital at its beginning, as a sentence has. */
export { capitalise } from '#words/sentence';
