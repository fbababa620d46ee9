import type { Story } from '../../core/story';
import type { Run } from './citation';

/** A note of a story: the citation of one of a step's claims. */
export type StoryNote = {
  /** Counted from 1 over all steps. */
  number: number;
  /** The slug of the source. */
  source: string;
  runs: Run[];
};

/** A story with a note for each claim of each step, in their order: plain data that can be written as JSON. */
export type CitedStory = Story & { notes: StoryNote[][] };
