/** A name as it stands within a sentence, its article small: `the White House`. */
export { withinSentence } from '#words/sentence';
