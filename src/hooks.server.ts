import type { Handle } from '@sveltejs/kit';
import { FIRST_FONTS } from '$lib/metadata/first-fonts';
import { pictureElements } from '$lib/metadata/picture-elements';
import { plainNoscript } from '$lib/metadata/plain-noscript';
import { structuredData } from '$lib/metadata/structured-data';
import { unscriptedFrame } from '$lib/metadata/unscripted-frame';
import { withPageWords } from '$lib/metadata/with-page-words';
import { withoutLateStyles } from '$lib/metadata/without-late-styles';
import { load } from 'virtual:atlases';
import { firstFonts } from 'virtual:first-fonts';
import { pictureOf } from 'virtual:pictures';

/** The pages that show a day, and those of them that search engines list: not the frames. */
const READER = /\[\[day\]\]/;
const LISTED = '/[atlas]/[[day]]';
const FRAME = '/embed/[atlas]/[[day]]';

const fontLink = (path: string): string =>
  `<link rel="preload" as="font" type="font/woff2" href="${import.meta.env.DATELINE_BASE}${path}" crossorigin>`;

/**
 * Writes the words of `app.html` into each page, and its structured data, preview picture and first fonts into its head. Only readers of
 * the page as built read the first two, so no script carries their writers. The page that stands in for unknown addresses has no
 * route and no picture.
 */
export const handle: Handle = async ({ event, resolve }) => {
  if (event.route.id === null)
    return resolve(event, { transformPageChunk: ({ html }) => withPageWords(html) });
  const { atlas = null, day = null } = event.params as { atlas?: string; day?: string };
  const listed = event.route.id === LISTED && atlas !== null ? await load(atlas) : null;
  const isReader = READER.test(event.route.id);
  const elements = [
    ...(isReader ? firstFonts.map(fontLink) : []),
    listed === null ? '' : structuredData(listed, day),
    pictureElements(pictureOf(atlas, day))
  ].join('\n');
  const fonts = isReader ? FIRST_FONTS : null;
  const page = [import.meta.env.DATELINE_BASE, atlas, day]
    .filter((part) => part !== null)
    .join('/');
  const plain = (html: string): string =>
    event.route.id === FRAME ? unscriptedFrame(html, page) : plainNoscript(html);
  return resolve(event, {
    preload: ({ type, path }) => type === 'js' || type === 'css' || Boolean(fonts?.test(path)),
    transformPageChunk: ({ html }) =>
      plain(withoutLateStyles(withPageWords(html))).replace('</head>', () => `${elements}\n</head>`)
  });
};
