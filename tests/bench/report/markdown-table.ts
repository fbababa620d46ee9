/** A table with a heading, whose first row names its columns. */
export type Table = { title: string; rows: readonly (readonly string[])[] };

/** A table as Markdown, its columns aligned, so that it can be read as it is. */
export function markdownTable({ title, rows: cells }: Table): string {
  const rows = cells.map((row) => row.map((text) => text.replaceAll('|', '\\|')));
  const [head = []] = rows;
  const isFigure = head.map((_, i) => rows.slice(1).some((row) => /^[\d.]+$/.test(row[i] ?? '')));
  const widths = head.map((_, i) =>
    rows.reduce((most, row) => Math.max(most, (row[i] ?? '').length), 3)
  );
  const line = (row: readonly string[]): string => {
    const padded = widths.map((width, i) => {
      const text = row[i] ?? '';
      return isFigure[i] ? text.padStart(width) : text.padEnd(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, i) =>
    isFigure[i] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)
  );
  return [
    `### ${title}`,
    '',
    line(head),
    `| ${rule.join(' | ')} |`,
    ...rows.slice(1).map(line)
  ].join('\n');
}
