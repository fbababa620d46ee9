import type { EventKind } from '$lib/core/atlas';

/** The glyph in the sign of each event kind: stroked SVG path data on a square of 20 units. */
export const KIND_GLYPHS: Record<EventKind, string> = {
  departure: 'M7.4 12.6 12.4 7.6M8.8 7.4h3.8v3.8',
  arrival: 'M7.4 7.4l5 5M12.6 8.8v3.8H8.8',
  crossing: 'M8.2 6.6v6.8M11.8 6.6v6.8',
  sighting: 'M10 7.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8z',
  stop: 'M7.8 7.8h4.4v4.4H7.8z',
  meeting: 'M7.2 8.2v3.6M12.8 8.2v3.6M7.2 10h5.6',
  visit: 'M10 6.8l3.2 3.2-3.2 3.2L6.8 10z',
  statement: 'M7 8.6h6M7 11.4h4',
  announcement: 'M7 9.2v1.6l5.4 2.4V6.8z',
  launch: 'M10 6.6l3 6.2H7z',
  transfer: 'M7 8.4h5.6M11.2 6.9l1.5 1.5M13 11.6H7.4M8.8 13.1l-1.5-1.5',
  allegation: 'M8.2 8.4a1.8 1.8 0 1 1 2.7 1.6q-.9.5-.9 1.4M10 13.2h.01',
  other: 'M9.2 10h1.6'
};
