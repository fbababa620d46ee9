import type { AtlasIndex } from '../core/index-atlas';
import { AREA_LOOK } from '../static-map/area-look';
import type { Palette } from '../static-map/palette';
import { LEADING, type PlacedLabel } from '../static-map/place-labels';
import { leadingEvent } from '../core/view/leading-events';
import { grown } from '../static-map/label-rules';
import type { LegLine } from '../static-map/leg-lines';
import { REACH_STROKES } from '../static-map/reach-look';
import {
  GRAIN,
  type DrawnLeg,
  type DrawnReach,
  type Shapes,
  type Signs
} from '../static-map/scene';
import type { TieKind } from '../static-map/tie-features';
import { TIE_END, TIE_LINES } from '../static-map/tie-look';
import {
  countryLabel,
  isCountryMark,
  signPoint,
  type ScreenMark
} from '../static-map/cluster-marks';
import { leaderOf } from '../static-map/leader-of';
import type { Face, Lettering, TextStyle } from './lettering';
import { signElement } from './sign-element';
import { layer } from './layer';
import { element } from './svg-element';
import { travellerElement } from './traveller-element';

/** How much larger than the live map a preview, which is shown small, draws its signs and lines. */
export const PICTURE_SIGN = 26;
const LINE = 1.5;
const HALO = 2;

const COUNTRY_NAME: TextStyle = { face: 'sans-bold', size: 16, spacing: 0.06 };
const COUNT: TextStyle = { face: 'sans-bold', size: 12 };

/** What is drawn over a picture's ground at a zoom. */
export type MapOver = { index: AtlasIndex; zoom: number; shapes: Shapes; signs: Signs };

/** What an atlas shows at a time, as SVG over a ground: a named group each for areas, reaches, journeys, ties, trail, names, marks and travellers, from the bottom up. */
export function overElement(
  { index, zoom, shapes, signs }: MapOver,
  palette: Palette,
  lettering: Lettering
): string {
  const grained = { transform: `scale(${1 / GRAIN})` };
  const label = (one: PlacedLabel) => labelElement(one, palette, lettering);
  return [
    layer(
      'areas',
      shapes.areas.map(({ d, planned }) =>
        element('path', {
          d,
          fill: palette.accent,
          'fill-opacity': planned ? AREA_LOOK.planned : AREA_LOOK.reported,
          stroke: palette.accent,
          'stroke-opacity': AREA_LOOK.edge.opacity,
          'stroke-width': GRAIN,
          'stroke-dasharray': `${3 * GRAIN} ${3 * GRAIN}`
        })
      ),
      grained
    ),
    layer(
      'reaches',
      shapes.reaches.map((reach) => reachElement(reach, zoom, palette)),
      grained
    ),
    layer(
      'journeys',
      shapes.legs.map((leg) => legElement(leg, palette)),
      grained
    ),
    layer(
      'ties',
      shapes.ties.map(({ d, kind }) =>
        element('path', { d, stroke: tieColour(kind, palette), ...strokeOf(TIE_LINES[kind]) })
      ),
      grained
    ),
    layer(
      'trail',
      signs.trail.map(({ x, y }) =>
        element('circle', { cx: x, cy: y, r: 4, fill: palette.accent, opacity: 0.6 })
      )
    ),
    layer(
      'ends',
      signs.ends.map(({ x, y, kind }) =>
        element('circle', {
          cx: x,
          cy: y,
          r: TIE_END.radius + TIE_END.rim.width / 2,
          fill: palette.land,
          'fill-opacity': TIE_END.opacity,
          stroke: tieColour(kind, palette),
          'stroke-width': TIE_END.rim.width
        })
      )
    ),
    layer('names', signs.labels.map(label)),
    layer(
      'marks',
      // A country's name gives way to signs.
      [...signs.marks]
        .sort((a, b) => Number(isCountryMark(b)) - Number(isCountryMark(a)))
        .map((mark) => markElement(index, mark, palette, lettering))
    ),
    layer('travellers', [
      ...signs.travellers.map((traveller) => travellerElement(index, traveller, palette)),
      ...signs.travellers.flatMap(({ name }) => (name ? label(name) : []))
    ])
  ].join('');
}

function legElement({ d, colour, quiet, line }: DrawnLeg, palette: Palette): string {
  const rounded = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const stroke = journeyStroke(colour, quiet, palette);
  return element('path', { d, stroke, ...rounded, ...strokeOf(line) });
}

function reachElement(reach: DrawnReach, zoom: number, palette: Palette): string {
  const { d, colour, quiet } = reach;
  const stroke = journeyStroke(colour, quiet, palette);
  const bands = REACH_STROKES.map(({ opacity, width }) =>
    element('path', { d, ...strokeOf({ opacity, width: grown(width, zoom, (pixels) => pixels) }) })
  );
  return element('g', { stroke, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, bands);
}

function strokeOf({ width, opacity, dashes }: LegLine) {
  const drawn = width * LINE * GRAIN;
  return {
    fill: 'none',
    'stroke-width': drawn,
    'stroke-opacity': opacity,
    'stroke-dasharray': dashes?.map((length) => length * drawn).join(' ') ?? null
  };
}

function journeyStroke(colour: number, quiet: boolean, palette: Palette): string {
  return quiet ? palette.inkQuiet : (palette.journeys[colour] ?? palette.accent);
}

function tieColour(kind: TieKind, { accent, inkQuiet }: Palette): string {
  return kind === 'rival' ? accent : inkQuiet;
}

const FACES: Record<string, Face> = {
  ocean: 'serif-italic',
  sea: 'serif-italic',
  bay: 'serif-italic',
  lake: 'serif-italic',
  mark: 'sans-bold',
  strong: 'sans-bold',
  vehicle: 'sans-bold',
  date: 'sans-bold'
};

/** The kinds of names that are written quietly. */
const QUIET: readonly string[] = ['country', 'end', 'way'];

function labelElement(label: PlacedLabel, palette: Palette, lettering: Lettering): string {
  const { kind, lines, at, dx, dy, anchor, size, spacing } = label;
  const face = FACES[kind] ?? 'sans';
  const water = face === 'serif-italic';
  const own = label.colour === undefined ? null : palette.journeys[label.colour];
  const fill =
    own ?? (water ? palette.waterInk : QUIET.includes(kind) ? palette.inkQuiet : palette.ink);
  const halo = { color: water ? palette.waterHalo : palette.halo, width: HALO };
  const [x, y] = at;
  const set = lines.map((line, i) =>
    lettering.write(
      line,
      { face, size, spacing },
      { x: x + dx, y: y + dy + i * size * LEADING, anchor, fill, halo }
    )
  );
  const isTown = kind === 'town' || kind === 'capital';
  return (isTown ? townDot(kind, x, y, palette) : '') + set.join('');
}

function townDot(kind: string, x: number, y: number, palette: Palette): string {
  const capital = kind === 'capital';
  return element('circle', {
    cx: x,
    cy: y,
    r: capital ? 3.2 : 2.2,
    fill: capital ? palette.land : palette.ink,
    stroke: capital ? palette.ink : palette.halo,
    'stroke-width': capital ? 1.6 : 0.8
  });
}

function markElement(
  index: AtlasIndex,
  mark: ScreenMark,
  palette: Palette,
  lettering: Lettering
): string {
  if (isCountryMark(mark)) return countryElement(index, mark, palette, lettering);
  const { x, y } = signPoint(mark);
  const shown = mark.members.flatMap((member) => member.shown);
  return (
    leaderElement(mark, palette) +
    signElement(leadingEvent(shown), { x, y, size: PICTURE_SIGN }, palette) +
    (shown.length > 1 ? countElement(shown.length, { x, y }, palette, lettering) : '')
  );
}

/** The line from a sign that makes room to the place for which it stands. */
function leaderElement(mark: ScreenMark, palette: Palette): string {
  const leader = leaderOf(mark);
  if (!leader) return '';
  const { x, y } = mark;
  return (
    element('path', { d: `M${x} ${y}l${leader.to.join(' ')}`, stroke: palette.ink }) +
    element('circle', { cx: x, cy: y, r: 3, fill: palette.ink })
  );
}

/** A country's mark is its name, underlined. */
function countryElement(
  index: AtlasIndex,
  mark: ScreenMark,
  palette: Palette,
  lettering: Lettering
): string {
  const { x, y } = mark;
  const name = countryLabel(index, mark).toUpperCase();
  const width = lettering.width(name, COUNTRY_NAME);
  const halo = { color: palette.halo, width: HALO };
  return (
    lettering.write(name, COUNTRY_NAME, {
      x,
      y: y + 5,
      anchor: 'middle',
      fill: palette.ink,
      halo
    }) + element('rect', { x: x - width / 2, y: y + 10, width, height: 3, fill: palette.accent })
  );
}

/** How many events a mark represents, at its upper right. */
function countElement(
  count: number,
  { x, y }: { x: number; y: number },
  palette: Palette,
  lettering: Lettering
): string {
  const text = String(count);
  const width = lettering.width(text, COUNT) + 9;
  // So high that it stands over the name beside the sign.
  const top = y - PICTURE_SIGN / 2 - 9;
  const left = x + PICTURE_SIGN / 2 - 8;
  return (
    element('rect', {
      x: left,
      y: top,
      width,
      height: 16,
      rx: 8,
      fill: palette.ink,
      stroke: palette.land
    }) +
    lettering.write(text, COUNT, {
      x: left + width / 2,
      y: top + 12,
      anchor: 'middle',
      fill: palette.land
    })
  );
}
