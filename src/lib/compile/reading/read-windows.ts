import { parseWhen } from '../../core/time/parse-when';
import type { Span } from '../../core/time/span';
import { zoneOfAtlas, type Draft } from '../draft';
import { error, type Finding } from '../messages/finding';

/** The days of an atlas's first window and of its axis; missing or bad ones are absent. */
export type Windows = { first_window?: Span; stretch?: Span };

/** Reads the first window and the stretch of the axis, which are whole days and closed at both ends. */
export function readWindows(draft: Draft): { windows: Windows; findings: Finding[] } {
  const { atlas } = draft;
  const windows: Windows = {};
  const findings: Finding[] = [];
  for (const field of ['first_window', 'stretch'] as const) {
    const text = atlas.fields[field];
    if (text === undefined) continue;
    const { value: when, issue } = parseWhen(text, { zone: zoneOfAtlas(draft) });
    if (!when) findings.push(error(atlas, [field], issue));
    else if (when.openStart || when.openEnd || when.precision === 'minute') {
      const message = `expected a day or an interval of days, found "${text}"`;
      findings.push(error(atlas, [field], message));
    } else windows[field] = when.stated.days;
  }
  return { windows, findings };
}
