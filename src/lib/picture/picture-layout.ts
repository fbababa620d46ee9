import { sourcesOf, standing } from '#words/picture';
import { statusTitles } from '#words/statuses';
import type { Status } from '../core/evidence/status';
import type { Rect, Size } from '../static-map/frame';
import { fitText } from './fit-text';
import type { Lettering, TextStyle } from './lettering';
import type { PictureWords } from './picture-words';

/** A line of text: the start of its baseline in pixels; `ink` is the name of its colour. */
export type TextLine = {
  text: string;
  style: TextStyle;
  x: number;
  y: number;
  ink: 'ink' | 'quiet' | 'accent' | 'clock';
};

/** A sign of the key or of the leading event, about its middle; the lead's has no status of its own. */
export type KeySign = { status: Status | 'lead'; x: number; y: number; size: number };

/** Where everything stands in a picture, in pixels from its upper left. */
export type PictureLayout = {
  size: Size;
  map: Rect;
  /** The blocks of words over and under, or beside, the map. */
  head: { block: Rect; lines: TextLine[]; signs: KeySign[]; rule: Rect };
  foot: { block: Rect; lines: TextLine[]; signs: KeySign[] };
};

const INSET = 24;
/** The column of words beside the map of a wide picture. */
const COLUMN = 316;
const GAP = 14;
/** The least part of a tall picture's height that is map. */
const LEAST_MAP = 0.4;

const OVER: TextStyle = { face: 'sans-bold', size: 13 };
const SMALL: TextStyle = { face: 'sans', size: 11.5 };
const FINE: TextStyle = { face: 'sans', size: 10 };
const LIMIT: TextStyle = { face: 'sans-bold', size: 13 };
const STATUS: TextStyle = { face: 'sans', size: 13 };
const LEADING = 1.3;

/** The most lines of each text, and the largest size of the two headings, beside the map or over it. */
const WIDE = { over: 2, heading: 4, headingSize: 31, lead: 5, leadSize: 20, sources: 6, limits: 2 };
const TALL = { over: 1, heading: 2, headingSize: 28, lead: 2, leadSize: 18, sources: 3, limits: 2 };

/** Lays out a picture: its words beside the map if it is wide, else over and under it. No block covers another, nor the map. */
export function layoutPicture(
  words: PictureWords,
  size: Size,
  lettering: Pick<Lettering, 'width'>
): PictureLayout {
  const wide = size.width > size.height;
  const most = wide ? WIDE : TALL;
  const measure = (wide ? COLUMN : size.width) - 2 * INSET;
  const gap = wide ? GAP : 12;
  const laid = (lead: number, sources: number) => {
    const foot = footOf(words, { measure, bottom: size.height - 16, most: sources }, lettering);
    const { bottom, ...head } = headOf(words, { measure, most: { ...most, lead } }, lettering);
    return { head, foot, headBottom: bottom + GAP, footTop: foot.top - gap };
  };
  // Where there is too much to say the leading event is cut short first, then the sources.
  const ways = [
    ...Array.from({ length: most.lead }, (_, less) => [most.lead - less, most.sources] as const),
    ...Array.from({ length: most.sources }, (_, less) => [0, most.sources - less] as const)
  ];
  const least = wide ? 0 : size.height * LEAST_MAP;
  const fits = ([lead, sources]: (typeof ways)[number]) => {
    const { headBottom, footTop } = laid(lead, sources);
    return headBottom + least <= footTop;
  };
  const { head: top, foot, headBottom, footTop } = laid(...(ways.find(fits) ?? ([0, 1] as const)));
  const width = wide ? COLUMN : size.width;
  return {
    size,
    map: wide
      ? { left: COLUMN, top: 0, right: size.width, bottom: size.height }
      : { left: 0, top: headBottom, right: size.width, bottom: footTop },
    head: { ...top, block: { left: 0, top: 0, right: width, bottom: headBottom } },
    foot: {
      lines: foot.lines,
      signs: foot.signs,
      block: { left: 0, top: footTop, right: width, bottom: size.height }
    }
  };
}

type Most = typeof WIDE;

function headOf(
  words: PictureWords,
  { measure, most }: { measure: number; most: Most },
  lettering: Pick<Lettering, 'width'>
) {
  const lines: TextLine[] = [];
  const signs: KeySign[] = [];
  let y = 18;
  const set = (text: string, style: TextStyle, ink: TextLine['ink'], count: number) => {
    for (const line of fitText(text, style, { width: measure, lines: count }, lettering)) {
      y += style.size * (style.face === 'serif' ? 1.18 : LEADING);
      lines.push({ text: line, style, x: INSET, y: y - style.size * 0.2, ink });
    }
  };
  set(words.over, OVER, 'ink', most.over);
  y += 6;
  const rule = { left: INSET, top: y, right: INSET + measure, bottom: y + 2 };
  y += 10;
  const sizes = [most.headingSize, most.headingSize - 4, most.headingSize - 8];
  const fits = (points: number) => {
    const style: TextStyle = { face: 'serif', size: points };
    const whole = words.heading.split(' ').every((word) => lettering.width(word, style) <= measure);
    const set = fitText(words.heading, style, { width: measure, lines: 99 }, lettering);
    return whole && set.length <= Math.max(1, most.heading - 1);
  };
  const heading = sizes.find(fits) ?? most.headingSize - 8;
  set(words.heading, { face: 'serif', size: heading }, 'ink', most.heading);
  if (words.limits.length > 0) y += 6;
  for (const limit of words.limits) set(limit, LIMIT, 'clock', most.limits);
  const lead = words.lead?.known ?? null;
  const told = words.sentence ?? lead?.title ?? null;
  if (told !== null && most.lead > 0) {
    y += 14;
    set(told, { face: 'serif', size: most.leadSize }, 'ink', most.lead);
  }
  if (lead && words.sentence === null && most.lead > 0) {
    const { status, failed } = lead;
    y += 5;
    const middle = y + STATUS.size * 0.65;
    signs.push({ status: 'lead', x: INSET + 8, y: middle, size: 16 });
    y += STATUS.size * LEADING;
    lines.push({
      text: standing(status, failed),
      style: STATUS,
      x: INSET + 22,
      y: y - 3,
      ink: 'quiet'
    });
  }
  return { lines, signs, rule, bottom: y };
}

function footOf(
  words: PictureWords,
  { measure, bottom, most }: { measure: number; bottom: number; most: number },
  lettering: Pick<Lettering, 'width'>
) {
  const fit = (text: string, style: TextStyle, lines: number) =>
    fitText(text, style, { width: measure, lines }, lettering).map((line) => ({ line, style }));
  const rows = [
    ...sourceLines(words.sources, { measure, most }, lettering).map((line) => ({
      line,
      style: SMALL
    })),
    ...fit(words.address, SMALL, 2),
    ...words.credits.flatMap((credit) => fit(credit, FINE, 2))
  ];
  const keys = keyRows(words.statuses, measure, lettering);
  const height =
    keys.length * 20 +
    (keys.length > 0 ? 4 : 0) +
    rows.reduce((sum, { style }) => sum + style.size * LEADING, 0);
  const top = bottom - height;
  const lines: TextLine[] = [];
  const signs: KeySign[] = [];
  let y = top;
  for (const row of keys) {
    for (const { status, x } of row) {
      signs.push({ status, x: INSET + x + 6, y: y + 8, size: 12 });
      lines.push({
        text: statusTitles[status],
        style: SMALL,
        x: INSET + x + 17,
        y: y + 12,
        ink: 'ink'
      });
    }
    y += 20;
  }
  if (keys.length > 0) y += 4;
  for (const { line, style } of rows) {
    y += style.size * LEADING;
    lines.push({ text: line, style, x: INSET, y: y - style.size * 0.3, ink: 'quiet' });
  }
  return { top, lines, signs };
}

/** As many publishers as the lines hold, and how many more there are. */
function sourceLines(
  sources: readonly string[],
  { measure, most }: { measure: number; most: number },
  lettering: Pick<Lettering, 'width'>
): string[] {
  if (sources.length === 0) return [];
  const set = (count: number, lines: number) =>
    fitText(
      sourcesOf(sources.slice(0, count), sources.length - count),
      SMALL,
      { width: measure, lines },
      lettering
    );
  let count = Math.min(sources.length, 20);
  while (count > 1 && set(count, 99).length > most) count -= 1;
  return set(count, most);
}

/** The statuses in rows of the key, each with its distance from the left. */
function keyRows(
  statuses: readonly Status[],
  measure: number,
  lettering: Pick<Lettering, 'width'>
): { status: Status; x: number }[][] {
  const rows: { status: Status; x: number }[][] = [];
  let x = Infinity;
  for (const status of statuses) {
    const width = 17 + lettering.width(statusTitles[status], SMALL);
    if (x + width > measure) {
      rows.push([]);
      x = 0;
    }
    rows[rows.length - 1]?.push({ status, x });
    x += width + 14;
  }
  return rows;
}
