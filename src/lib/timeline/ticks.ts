import { labelLetter, longestLabels, longestLabelsWithEra, longestWeekday } from '#words/timeline';
import { civilOf, dayOf } from '$lib/core/time/day';
import { formatClock } from '$lib/core/wording/format-clock';
import { formatDay, formatMonth } from '$lib/core/wording/format-day';
import { yearName } from '#words/dates';
import type { Span } from '$lib/core/time/span';
import { calendarSteps, UNIT_DAYS, type Step } from './calendar-steps';
import type { Scale, AxisPiece } from './scale';

/** A line over the axis, and its label. */
export type Tick = {
  /** What it stands for: days since 1970-01-01. */
  day: number;
  /** Its line, in pixels from the left end; null where only its label reaches into what is shown. */
  x: number | null;
  /** Where its label begins; null where there is no room for one. */
  labelX: number | null;
  label: string;
};

/** Two rows: the finer one with what suits the zoom, the coarser one so that month and year can always be read. */
export type Ticks = { fine: Tick[]; coarse: Tick[] };

/**
 * A tick with the room up to the next, by which it is decided which of two labels gives way. A run behind a break may be
 * named by its year alone.
 */
type Candidate = Tick & { labelX: number; room: number; shorter?: string };

/** The least space between two labels, in pixels. */
const SPACE = 8;
/** How far a label stands from its own line, in pixels. */
const INSET = 4;

const STEPS: Step[] = [
  ...[1, 3, 6, 12].map((every) => ({ unit: 'hour' as const, every })),
  ...[1, 7].map((every) => ({ unit: 'day' as const, every })),
  ...[1, 3].map((every) => ({ unit: 'month' as const, every })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((every) => ({ unit: 'year' as const, every }))
];

/** The first day whose year is written as a number alone. */
const WITHOUT_ERA = dayOf(1000, 1, 1);
const COARSER = { hour: 'day', day: 'month', month: 'year', year: 'year' } as const;

/** A break at least this wide, in pixels, has ticks of its own. */
const WIDE = 240;

/** The ticks of an axis, by how much room a day has on it. Labels of one row never overlap. */
export function axisTicks(scale: Scale): Ticks {
  const fine: Candidate[] = [];
  const coarse: Candidate[] = [];
  for (const piece of scale.pieces) {
    if (piece.silence && scale.x(piece.to) - scale.x(piece.from) < WIDE) continue;
    const step = chooseStep(piece);
    const { unit } = step;
    const write = fineLabel(step, roomOf(step, piece.perDay));
    fine.push(...pieceTicks(step, { scale, piece, write, column: unit === 'day' }));
    coarse.push(...coarseTicks(unit, scale, piece));
  }
  return { fine: fitLabels(fine, scale.width), coarse: fitLabels(coarse, scale.width) };
}

/** The width at which a label is reckoned, in pixels. */
export function labelWidth(label: string): number {
  return label.length * labelLetter;
}

/** The finest step whose labels have room, and below them what they belong to. */
function chooseStep({ perDay, from }: AxisPiece): Step {
  const longest = from < WITHOUT_ERA ? longestLabelsWithEra : longestLabels;
  const fits = (step: Step) =>
    roomOf(step, perDay) >= labelWidth(longest.fine[step.unit]) + SPACE &&
    roomOf({ unit: COARSER[step.unit], every: 1 }, perDay) >=
      roomForCoarse(step.unit, longest.coarse);
  return STEPS.find(fits) ?? (STEPS.at(-1) as Step);
}

function roomOf({ unit, every }: Step, perDay: number): number {
  return UNIT_DAYS[unit] * every * perDay;
}

/** What each piece of the coarser row must have room for, or a finer step would leave days unnamed. Nothing is coarser than years. */
function roomForCoarse(unit: Step['unit'], longest: typeof longestLabels.coarse): number {
  return unit === 'year' ? 0 : labelWidth(longest[unit]) + INSET + SPACE;
}

function fineLabel({ unit, every }: Step, room: number): (day: number) => string {
  if (unit === 'hour')
    return (day) => formatClock(Math.round((day % 1) * 86_400 + 86_400) % 86_400);
  if (unit === 'month') return (day) => formatMonth(day, { short: true, year: false });
  if (unit === 'year') return (day) => yearName(civilOf(day).year);
  const weekday = every === 1 && room >= labelWidth(longestWeekday) + SPACE;
  return (day) => formatDay(day, { weekday, month: false, short: true });
}

function coarseLabel(unit: Step['unit']): (day: number) => string {
  if (unit === 'year') return (day) => yearName(civilOf(day).year);
  if (unit === 'month') return (day) => formatMonth(day, { short: true });
  return (day) => formatDay(day, { short: true });
}

/** The row below; there is nothing coarser to say than the year. */
function coarseTicks(fine: Step['unit'], scale: Scale, piece: AxisPiece): Candidate[] {
  if (fine === 'year') return [];
  const unit = COARSER[fine];
  const row = { scale, piece, write: coarseLabel(unit), column: false };
  const ticks = pieceTicks({ unit, every: 1 }, row);
  // The tall lines of this row would cross the words in a break.
  if (piece.silence) return ticks.map((tick) => ({ ...tick, x: null }));
  const [first, ...rest] = ticks;
  if (!first || unit !== 'month' || piece.from === scale.axis.from) return ticks;
  return [{ ...first, shorter: coarseLabel('year')(first.day) }, ...rest];
}

type Row = {
  scale: Scale;
  piece: Span;
  write: (day: number) => string;
  /** Whether a tick is a column of the histogram, which is labelled under its middle; all else is labelled at its line. */
  column: boolean;
};

/** The ticks of a row in one piece. What began before it is named at its start. */
function pieceTicks(step: Step, { scale, piece, write, column }: Row): Candidate[] {
  const starts = calendarSteps(step, piece);
  const ends = [...starts.slice(1), piece.to];
  return starts.flatMap((day, i): Candidate[] => {
    const began = day < piece.from;
    if (began && (column ? day + 1 <= piece.from : step.unit === 'hour')) return [];
    const label = write(day);
    const x = scale.x(Math.max(day, piece.from));
    const middle = (scale.x(day) + scale.x(day + 1)) / 2;
    const left = began && piece.from === scale.axis.from ? 0 : x + INSET;
    return [
      {
        day,
        x: began ? null : x,
        label,
        labelX: column ? middle - labelWidth(label) / 2 : left,
        room: scale.x(ends[i] as number) - x
      }
    ];
  });
}

/**
 * Takes away the labels that would overlap one with more room, or stick out of the axis. What goes on behind a break is
 * not named again.
 */
function fitLabels(row: readonly Candidate[], width: number): Tick[] {
  const kept = new Map<number, Candidate>();
  const inOrder = row.filter(({ day }, i) => row.findIndex((other) => other.day === day) === i);
  const isFree = (one: Candidate) => {
    const end = endOf(one);
    if (one.labelX < 0 || end > width) return false;
    return [...kept.values()].every(
      (other) => other.labelX >= end + SPACE || endOf(other) + SPACE <= one.labelX
    );
  };
  const byRoom = [...inOrder].sort((a, b) => b.room - a.room);
  for (const one of byRoom) if (isFree(one)) kept.set(one.day, one);
  for (const one of byRoom) {
    const shorter = { ...one, label: one.shorter ?? one.label };
    if (!kept.has(one.day) && isFree(shorter)) kept.set(one.day, shorter);
  }
  return inOrder.map(({ day, x, label }) => {
    const named = kept.get(day);
    return { day, x, label: named?.label ?? label, labelX: named?.labelX ?? null };
  });
}

function endOf({ labelX, label }: Candidate): number {
  return labelX + labelWidth(label);
}
