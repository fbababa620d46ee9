/** `; write title: "…"`: a text as YAML has it in quotes, behind the name of its field where that is known. */
export function writeQuoted(words: string, name?: string): string {
  const inDouble = !/["\\]/.test(words);
  const inSingle = !words.includes("'");
  const written = inDouble ? `"${words}"` : inSingle ? `'${words}'` : JSON.stringify(words);
  return `; write ${name === undefined ? '' : `${name}: `}${written}`;
}
