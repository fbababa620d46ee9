/** What a reader calls a field of a claim, within a sentence. */
export const claimFieldNames = {
  when: 'time',
  part: 'part of the day',
  place: 'place',
  actors: 'who',
  value: 'detail',
  origin: 'origin',
  via: 'way it came',
  stance: 'stance'
};

/** On what claims may differ, within a sentence. */
export const rivalNames = {
  day: 'day',
  time: claimFieldNames.when,
  place: claimFieldNames.place,
  value: claimFieldNames.value
};
