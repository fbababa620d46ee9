import { civilOf } from '$lib/core/day';
import { formatClock } from '$lib/core/format-clock';
import { formatDay, formatMonth } from '$lib/core/format-day';
import { calendarSteps, UNIT_DAYS, type Step } from './calendar-steps';
import type { Scale } from './scale';

/** A line over the axis, and what stands at it. */
export type Tick = {
  /** Where it stands: days since 1970-01-01. */
  day: number;
  /** Its line, in pixels from the left end; off the axis where only its label reaches into it. */
  x: number;
  /** Where its label begins; null where there is no room for one. */
  labelX: number | null;
  label: string;
};

/** Two rows: the finer one with what suits the zoom, the coarser one so that month and year are always read. */
export type Ticks = { fine: Tick[]; coarse: Tick[]; unit: Step['unit'] };

/** How wide labels are set: 12 px sans, even a wide fallback, comes to this or less for each letter. */
const LETTER = 7.4;
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

const LONGEST = { hour: '00:00', day: '00', month: 'March', year: '0000' };
/** What each stretch of the coarser row must have room for, or a finer step would leave days unnamed. */
const LONGEST_COARSE = { hour: 'Wed 30 Sept 2023', day: 'March 2023', month: '0000' };
const COARSER = { hour: 'day', day: 'month', month: 'year', year: 'year' } as const;

/** The ticks of an axis, by how much room a day has on it. Labels of one row never overlap. */
export function axisTicks(scale: Scale): Ticks {
  const { axis, width } = scale;
  const perDay = width / (axis.to - axis.from);
  const roomOf = ({ unit, every }: Step) => UNIT_DAYS[unit] * every * perDay;
  const fits = ({ unit, every }: Step) =>
    roomOf({ unit, every }) >= labelWidth(LONGEST[unit]) + SPACE &&
    roomOf({ unit: COARSER[unit], every: 1 }) >= roomForCoarse(unit);
  const step = STEPS.find(fits) ?? (STEPS.at(-1) as Step);
  const write = fineLabel(step, roomOf(step));
  const fine = calendarSteps(step, axis).map((day): Tick => {
    const label = write(day);
    const x = scale.x(day);
    // A day is a column of the histogram and its name stands under the middle; all else starts at its line.
    const middle = step.unit === 'day';
    const labelX = middle ? (x + scale.x(day + 1) - labelWidth(label)) / 2 : x + INSET;
    return { day, x, label, labelX };
  });
  return { fine: fitLabels(fine, width), coarse: coarseTicks(step, scale), unit: step.unit };
}

/** The width at which a label is reckoned, in pixels. */
export function labelWidth(label: string): number {
  return label.length * LETTER;
}

/** Nothing is coarser than years. */
function roomForCoarse(unit: Step['unit']): number {
  return unit === 'year' ? 0 : labelWidth(LONGEST_COARSE[unit]) + INSET + SPACE;
}

function fineLabel({ unit, every }: Step, room: number): (day: number) => string {
  if (unit === 'hour')
    return (day) => formatClock(Math.round((day % 1) * 86_400 + 86_400) % 86_400);
  if (unit === 'month') return (day) => formatMonth(day, { short: true, year: false });
  if (unit === 'year') return (day) => String(civilOf(day).year);
  const weekday = every === 1 && room >= labelWidth('Wed 00') + SPACE;
  return (day) => formatDay(day, { weekday, month: false, short: true });
}

/** The row below; under years there is nothing coarser to say. */
function coarseTicks({ unit }: Step, scale: Scale): Tick[] {
  if (unit === 'year') return [];
  const coarser = COARSER[unit];
  const write = (day: number): string =>
    coarser === 'year'
      ? String(civilOf(day).year)
      : coarser === 'month'
        ? formatMonth(day, { short: true })
        : formatDay(day, { short: true });
  const ticks = calendarSteps({ unit: coarser, every: 1 }, scale.axis).map((day): Tick => {
    const x = scale.x(day);
    return { day, x, label: write(day), labelX: x + INSET };
  });
  return fitLabels(keepFirst(ticks), scale.width);
}

/** The first label stays at the left end while its stretch goes on, pushed out by the next one. */
function keepFirst(ticks: Tick[]): Tick[] {
  const [first, second, ...rest] = ticks;
  if (!first || first.x >= 0) return ticks;
  const room = second ? (second.labelX as number) - SPACE : Infinity;
  const kept = { ...first, labelX: Math.min(0, room - labelWidth(first.label)) };
  return second ? [kept, second, ...rest] : [kept];
}

/** Takes away the labels that would overlap one before them or stick out of the axis. */
function fitLabels(ticks: Tick[], width: number): Tick[] {
  let free = 0;
  return ticks.map((tick) => {
    const { labelX, label } = tick;
    if (labelX === null || labelX < free || labelX + labelWidth(label) > width)
      return { ...tick, labelX: null };
    free = labelX + labelWidth(label) + SPACE;
    return tick;
  });
}
