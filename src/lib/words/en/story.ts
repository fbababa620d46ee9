import { countNoun } from './count-noun';
import { inFigures } from './numbers';

/** The name of the marks of the steps. */
export const stepsName = 'Steps of the story';

/** Which step is in view, of how many. */
export const stepOf = (number: number, all: number) =>
  `Step ${inFigures(number)} of ${inFigures(all)}`;
export const previousStep = 'Previous step';
export const nextStep = 'Next step';

/** Beside the day of a step that shows what had been reported by some day or hour, or by the end of the day itself. */
export const asReportedBy = (time: string) => `As reported by ${time}`;
export const asReportedByThen = 'As reported by that evening';

/** The same of a step whose map has two halves. */
export const thenBesideNow = (time: string) => `As reported by ${time}, beside what is known now`;

/** The link from a step to the atlas; `step` is read aloud only. */
export const exploreStep = {
  shown: 'Explore this on the map',
  spoken: (step: string) => ` at ${step.charAt(0).toLowerCase()}${step.slice(1)}`
};

/** The name of the mark of a note in the text. */
export const noteMark = (number: number) => `Note ${inFigures(number)}`;
/** What a step rests on, over its notes, folded: `3 sources`; the step is read aloud only. */
export const restsOn = {
  shown: (sources: number) => countNoun(sources, 'source'),
  spoken: (step: string) => ` of ${step.charAt(0).toLowerCase()}${step.slice(1)}`
};
/** The name of the list of a step's notes. */
export const notesOf = (step: string) => `Notes to ${step.charAt(0).toLowerCase()}${step.slice(1)}`;
/** The link from a note to the page of its source. */
export const toSource = {
  shown: 'Source',
  spoken: (number: number) => ` of note ${inFigures(number)}`
};

/** For an atlas that tells no story; its title stands in quotation marks. */
export const noStory = (quoted: string) => `The atlas ${quoted} has no story.`;
