const WORDS: Record<string, string> = {
  when: 'time',
  part: 'part of the day',
  place: 'place',
  actors: 'who',
  value: 'detail',
  origin: 'origin',
  via: 'way it came',
  stance: 'stance'
};

/** What a reader calls a field of a claim: `time` of `when`. */
export function claimFieldWord(field: string): string {
  return WORDS[field] ?? field;
}
