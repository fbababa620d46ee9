import type { Values } from '../../core/atlas';
import type { Cells } from '../csv/cells';

/** A count in a cell as a value of a claim, in a unit; nothing if the cell is empty or holds no count, which is then lost. */
export function readCount(
  { get, lose }: Cells,
  column: string,
  { label, unit }: { label: string; unit: string }
): Values {
  const text = get(column);
  if (text === '') return {};
  if (/^\d+(?:\.\d+)?$/.test(text)) return { [label]: { amount: Number(text), unit } };
  lose(column, `expected a count, as in 12, found ${JSON.stringify(text)}`);
  return {};
}
