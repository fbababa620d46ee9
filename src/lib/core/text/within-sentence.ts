/** A name as it stands within a sentence, its article small: `the White House`. */
export function withinSentence(name: string): string {
  return name.replace(/^The /, 'the ');
}
