import type { Handle } from '@sveltejs/kit';
import { needsScripts, toAtlases } from '#words/failures';
import { LANGUAGE } from '#words/language';
import { escapeMarkup } from '$lib/core/text/escape-markup';
import { pictureElements } from '$lib/share/picture-elements';
import { pictureOf } from 'virtual:pictures';

/** The words of app.html, which has their names between percent signs: `%words.language%`. */
const WORDS = Object.entries({ language: LANGUAGE, needsScripts, toAtlases });

/**
 * Writes our own words into the frame of every page, and a page's preview picture into its head. Only programs that read the page as it
 * was built look for the picture, so no script carries the table of pictures. The page for unknown addresses has no route, and no
 * picture.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const worded = WORDS.reduce(
        (page, [name, words]) => page.replace(`%words.${name}%`, () => escapeMarkup(words)),
        html
      );
      if (event.route.id === null) return worded;
      const { atlas = null, day = null } = event.params as { atlas?: string; day?: string };
      const elements = pictureElements(pictureOf(atlas, day));
      return worded.replace('</head>', () => `${elements}\n</head>`);
    }
  });
