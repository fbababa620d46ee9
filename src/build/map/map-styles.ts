import type { CSSOptions } from 'vite';

type Postcss = Exclude<NonNullable<CSSOptions['postcss']>, string>;
type PostcssPlugin = NonNullable<Postcss['plugins']>[number];

const SHEET = /maplibre-gl[\\/]dist[\\/]maplibre-gl\.css$/;
/** Classes of MapLibre's controls that the site does not make, and of what belongs to them. */
const UNUSED =
  /\.maplibregl-(?:ctrl-)?(?:geolocate|globe|terrain|fullscreen|shrink|popup|marker|logo|scale|compass|user-location|attrib)/;
const UNUSED_FRAMES = /^maplibregl-(?:spin|user-location)/;

/** A PostCSS plugin that takes from MapLibre's style sheet the rules, and icons, of controls that the site does not make. */
export const usedMapStyles: PostcssPlugin = {
  postcssPlugin: 'dateline-map-styles',
  Once(root) {
    if (!SHEET.test(root.source?.input.file ?? '')) return;
    root.walkAtRules('keyframes', (frames) => {
      if (UNUSED_FRAMES.test(frames.params)) frames.remove();
    });
    root.walkRules((rule) => {
      const used = rule.selectors.filter((selector) => !UNUSED.test(selector));
      if (used.length === 0) rule.remove();
      else rule.selectors = used;
    });
    root.walkAtRules((media) => {
      if (media.nodes?.length === 0) media.remove();
    });
  }
};
