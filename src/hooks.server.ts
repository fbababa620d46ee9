import type { Handle } from '@sveltejs/kit';
import { pictureElements } from '$lib/metadata/picture-elements';
import { withPageWords } from '$lib/metadata/with-page-words';
import { pictureOf } from 'virtual:pictures';

/**
 * Writes the words of `app.html` into each page, and its preview picture into its head. Only readers of the page as built read
 * the picture, so no script carries the table of pictures. The page that stands in for unknown addresses has no route and no
 * picture.
 */
export const handle: Handle = ({ event, resolve }) => {
  if (event.route.id === null)
    return resolve(event, { transformPageChunk: ({ html }) => withPageWords(html) });
  const { atlas = null, day = null } = event.params as { atlas?: string; day?: string };
  const elements = pictureElements(pictureOf(atlas, day));
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      withPageWords(html).replace('</head>', () => `${elements}\n</head>`)
  });
};
