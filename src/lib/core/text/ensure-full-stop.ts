/** The text as a sentence: with a full stop, unless it ends in a stop of its own. */
export { ensureFullStop } from '#words/sentence';
