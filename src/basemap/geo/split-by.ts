import type { Position } from 'geojson';

/** A stretch of a line whose segments all share one value. */
export interface Run {
	line: Position[];
	value: boolean;
}

/** Cuts a line where the value of its segments changes; neighbouring runs share the point between them. */
export function splitBy(line: Position[], valueOf: (from: Position, to: Position) => boolean): Run[] {
	const runs: Run[] = [];
	for (let i = 0; i + 1 < line.length; i++) {
		const value = valueOf(line[i], line[i + 1]);
		const last = runs.at(-1);
		if (last && last.value === value) last.line.push(line[i + 1]);
		else runs.push({ line: [line[i], line[i + 1]], value });
	}
	return runs;
}
