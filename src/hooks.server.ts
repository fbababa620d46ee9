import type { Handle } from '@sveltejs/kit';
import { pictureElements } from '$lib/share/picture-elements';
import { pictureOf } from 'virtual:pictures';

/**
 * Writes a page's preview picture into its head. Only those read it who read the page as it was built, so no script carries the table of
 * pictures. The page that stands for unknown addresses has no route and no picture.
 */
export const handle: Handle = ({ event, resolve }) => {
  if (event.route.id === null) return resolve(event);
  const { atlas = null, day = null } = event.params as { atlas?: string; day?: string };
  const elements = pictureElements(pictureOf(atlas, day));
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('</head>', () => `${elements}\n</head>`)
  });
};
