/** What an atlas tells from first to last, in its author's words. */
export type Story = {
  headline: string;
  /** A sentence or two under the headline. */
  deck: string;
  steps: StoryStep[];
};

/** What a story says of a day in one sentence, and the ids of the sources on which that rests. */
export type DaySentence = { day: number; text: string; sources: string[] };

/** A step of a story: what to look at, and what is told of it. */
export type StoryStep = {
  /** The part of an address after the atlas, without its first slash: `2023-09-13?event=summit`. */
  at: string;
  /** A few sentences; `[1]` marks what the first of the claims bears out. */
  text: string;
  /** The ids of the claims on which the text rests, in the order of its marks. */
  claims: string[];
};
