import { standing } from '#words/drawn';
import { extent } from '../../lib/core/extent';
import type { Obstacle } from '../../lib/static-map/place-labels';
import type { Palette } from '../../lib/static-map/palette';
import type { Size } from '../../lib/static-map/frame';
import { fitText } from '../../lib/picture/fit-text';
import { groundElement, type MapGround } from '../../lib/picture/ground-element';
import type { TextStyle } from '../../lib/picture/lettering';
import { overElement, type MapOver } from '../../lib/picture/over-element';
import type { PictureWords } from './picture-words';
import { signElement } from '../../lib/picture/sign-element';
import { element } from '../../lib/picture/svg-element';
import { OUTLINES } from './outlines';

/** The size of all preview pictures, in pixels. */
export const PICTURE: Size = { width: 1200, height: 630 };
/** The part of it that is map. */
export const PICTURE_MAP: Size = { width: 752, height: 630 };

const PANEL = '#fffdf8';
const HAIRLINE = '#a79f91';
const INSET = 48;
const COLUMN = PICTURE.width - PICTURE_MAP.width;
const MEASURE = COLUMN - INSET - 32;

const NAME: TextStyle = { face: 'serif', size: 30 };
const OVER: TextStyle = { face: 'serif', size: 32 };
const HEADING: TextStyle = { face: 'serif', size: 58 };
const TITLE: TextStyle = { face: 'serif', size: 44 };
const TEXT: TextStyle = { face: 'sans', size: 27 };
const FOOT: TextStyle = { face: 'sans', size: 19 };
const STATUS: TextStyle = { face: 'sans', size: 21 };

/** The base map's makers. */
const CREDIT = 'Natural Earth, GeoNames (CC BY 4.0), USGS, NOAA';
const CREDIT_STYLE: TextStyle = { face: 'sans', size: 11 };

/** Where the credit is on the map. */
export const CREDIT_SPACE: Obstacle = {
  at: [PICTURE_MAP.width - 136, PICTURE_MAP.height - 12],
  width: 282,
  height: 22
};

/** Line height in letter heights. */
const LEADING = 1.16;
const TEXT_LEADING = 1.34;
const SIGN = 34;

/** A picture as two SVG documents, to be layered: many days share their ground. */
export type PictureSvg = { ground: string; over: string };

/** A preview picture: text on the left, map on the right. */
export function pictureSvg(
  words: PictureWords,
  map: MapGround & MapOver,
  palette: Palette
): PictureSvg {
  const moved = { transform: `translate(${COLUMN} 0)` };
  const { height } = PICTURE;
  return {
    ground: document([element('g', moved, [groundElement(map, palette)])]),
    over: document([
      // The map first: anything beyond its frame is hidden under the column.
      element('g', moved, [overElement(map, palette, OUTLINES)]),
      OUTLINES.write(CREDIT, CREDIT_STYLE, {
        x: PICTURE.width - 8,
        y: height - 8,
        anchor: 'end',
        fill: palette.inkQuiet,
        halo: { color: palette.halo, width: 2 }
      }),
      element('rect', { width: COLUMN, height, fill: PANEL }),
      element('rect', { x: COLUMN - 1, width: 1, height, fill: HAIRLINE }),
      ...column(words, palette)
    ])
  };
}

function document(children: readonly string[]): string {
  const { width, height } = PICTURE;
  const viewBox = `0 0 ${width} ${height}`;
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox }, children);
}

function column(words: PictureWords, palette: Palette): string[] {
  const { height } = PICTURE;
  const drawn = [
    OUTLINES.write('Dateline', NAME, { x: INSET, y: 70, fill: palette.accent }),
    element('rect', { x: INSET, y: 90, width: MEASURE, height: 2, fill: palette.ink })
  ];
  let y = 104;
  const set = (text: string, style: TextStyle, fill: string, lines: number, leading: number) => {
    for (const line of fitText(text, style, { width: MEASURE, lines }, OUTLINES)) {
      y += style.size * leading;
      drawn.push(OUTLINES.write(line, style, { x: INSET, y, fill }));
    }
  };
  if (words.over) {
    y += 16;
    set(words.over, OVER, palette.inkQuiet, 1, LEADING);
  }
  y += 4;
  const [only, ...more] = words.heading;
  if (only !== undefined && more.length === 0) set(only, TITLE, palette.ink, 4, 1.2);
  else for (const line of words.heading) set(line, fitting(words.heading), palette.ink, 1, LEADING);
  y += 36;
  if (words.event) {
    const { status, failed } = words.event.known;
    drawn.push(
      signElement(words.event, { x: INSET + SIGN / 2, y: y + SIGN / 2, size: SIGN }, palette),
      OUTLINES.write(standing(status, failed), STATUS, {
        x: INSET + SIGN + 12,
        y: y + SIGN / 2 + 7,
        fill: palette.inkQuiet
      })
    );
    y += SIGN + 4;
  }
  set(words.text, TEXT, palette.ink, 4, TEXT_LEADING);
  return [...drawn, ...foot(words.foot, height - 46, palette)];
}

/** The heading's style, smaller if its longest line would not fit. */
function fitting(lines: readonly string[]): TextStyle {
  const width = extent(lines.map((line) => OUTLINES.width(line, HEADING))).to;
  return { ...HEADING, size: Math.floor(HEADING.size * Math.min(1, MEASURE / width)) };
}

/** The last lines, upwards from the lowest. */
function foot(texts: readonly string[], lowest: number, palette: Palette): string[] {
  const lines = texts.flatMap((text) =>
    fitText(text, FOOT, { width: MEASURE, lines: 2 }, OUTLINES)
  );
  return lines.map((line, i) =>
    OUTLINES.write(line, FOOT, {
      x: INSET,
      y: lowest - (lines.length - 1 - i) * FOOT.size * 1.4,
      fill: palette.inkQuiet
    })
  );
}
