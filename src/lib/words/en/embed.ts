export const embed = 'Embed';
/** For search engines and link previews. */
export const embedDescription =
  'How to put an atlas of Dateline on your own page, with working examples.';
export const aboutEmbedding =
  'Any page can show an atlas in a frame, with its slider, its marks and their cards, and a link to ' +
  'the full page. Copy the code below an example, or choose “Share” on the map for the code of the ' +
  'day shown. The frame makes requests to this site alone.';

/** The examples: their headings, and what each shows. */
export const examples = {
  day: {
    heading: 'A day',
    words: 'The address of a day, with embed/ before the atlas. Every part of an address works.'
  },
  map: {
    heading: 'Only the map and its slider',
    words: 'without=list leaves out the list; a mark still opens its card.'
  },
  narrow: {
    heading: 'As narrow as a phone, playing',
    words: 'play=yes plays the days from the start, in steps for readers who prefer reduced motion.'
  },
  still: {
    heading: 'A still map',
    words: 'without=list,timeline shows one day and its marks.'
  }
};
