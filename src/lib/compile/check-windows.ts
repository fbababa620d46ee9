import { parseWhen } from '../core/parse-when';
import type { Draft } from './draft';
import { error, type Finding } from './finding';

/** The first window and the stretch of the axis are whole days with both ends. */
export function checkWindows(draft: Draft): Finding[] {
  const { atlas } = draft;
  return (['first_window', 'stretch'] as const).flatMap((field) => {
    const text = atlas.fields[field];
    if (text === undefined) return [];
    const { value: when, issue } = parseWhen(text, { zone: atlas.fields.zone ?? 'UTC' });
    if (!when) return [error(atlas, [field], issue ?? 'expected an EDTF date')];
    if (when.openStart || when.openEnd || when.precision === 'minute') {
      return [error(atlas, [field], `expected a day or an interval of days, found "${text}"`)];
    }
    return [];
  });
}
