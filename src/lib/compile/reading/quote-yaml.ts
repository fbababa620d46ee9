/** `; write title: "…"`: a text as YAML quotes it, after the name of its field if known. */
export function writeQuoted(words: string, name?: string): string {
  const inDouble = !/["\\]/.test(words);
  const inSingle = !words.includes("'");
  const written = inDouble ? `"${words}"` : inSingle ? `'${words}'` : JSON.stringify(words);
  return `; write ${name === undefined ? '' : `${name}: `}${written}`;
}
