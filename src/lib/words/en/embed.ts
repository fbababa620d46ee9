export const embed = 'Embed';
/** For search engines and link previews. */
export const embedDescription =
  'How to put an atlas of Dateline on a page of your own, with examples that work.';
export const aboutEmbedding =
  'An atlas stands on any page in a frame, with its slider, its marks and their cards, and a way ' +
  'back to the whole page. Copy the code under an example, or that of the day you are at from ' +
  '“Share” on the map. The frame asks nothing of any site but this one.';

/** The examples: their headings, and what each shows. */
export const examples = {
  day: {
    heading: 'A day',
    words: 'The address of a day, with embed/ before the atlas. All parts of an address work.'
  },
  map: {
    heading: 'The map and its slider alone',
    words: 'With without=list, the list is left out; a mark still opens its card.'
  },
  narrow: {
    heading: 'As narrow as a phone, playing',
    words:
      'With play=yes, the days play from the start, in steps for those who asked for less motion.'
  },
  still: {
    heading: 'A map that stands still',
    words: 'With without=list,timeline, it shows one day and its marks.'
  }
};
