import { countNoun } from '#words/count-noun';
import { extent } from '../../core/extent';
import { formatLoss, type Report } from './report';

/** A report in lines: what the file is, what became of its columns, every row that lost something, what may be done next. */
export function describeReport({ file, format, unit, rows, columns, proposals }: Report): string {
  const landed = rows.filter((row) => row.landed !== undefined).length;
  const width = Math.max(0, extent(columns.map(({ name }) => name.length)).to);
  return [
    `${file}: ${format}, ${countNoun(rows.length, unit)}: ${landed} landed, ${rows.length - landed} not taken`,
    ...columns.map(({ name, as, left }) => `  ${name.padEnd(width)}  ${as ?? `– ${left}`}`),
    ...rows.flatMap(({ row, losses, left }) => [
      ...losses.map((loss) => formatLoss(file, row, loss)),
      ...(left === undefined ? [] : [`${file}:${row} not taken: ${left}`])
    ]),
    ...proposals
  ].join('\n');
}
