/** The media query of screens too low for map, timeline and list at once, where the page scrolls: as the style sheets have it. */
export const LOW_SCREEN = '(max-height: 479.98px)';
