import type { Position } from 'geojson';

/**
 * Makes longitudes run on across the antimeridian: after 179° comes 181°, not -179°. A line that jumps back instead is
 * drawn as a band round the whole world.
 */
export function unwrapLine(line: Position[]): Position[] {
	let offset = 0;
	return line.map(([longitude, latitude], i) => {
		if (i > 0) {
			const step = longitude - line[i - 1][0];
			if (step > 180) offset -= 360;
			else if (step < -180) offset += 360;
		}
		return [longitude + offset, latitude];
	});
}

/**
 * Unwraps a closed ring. A ring that goes once round the pole (Antarctica) ends 360° from its start; it is closed along
 * the pole.
 */
export function unwrapRing(ring: Position[]): Position[] {
	const line = unwrapLine(ring);
	const [first, last] = [line[0], line[line.length - 1]];
	if (Math.abs(last[0] - first[0]) < 180) return line;
	const pole = first[1] < 0 ? -90 : 90;
	return [...line, [last[0], pole], [first[0], pole], first];
}

/** Unwraps every ring of a polygon and brings its holes beside its outer ring. */
export function unwrapPolygon([outer, ...holes]: Position[][]): Position[][] {
	const shell = unwrapRing(outer);
	const [west, east] = longitudeRange(shell);
	return [
		shell,
		...holes.map((hole) => {
			const ring = unwrapRing(hole);
			const [holeWest, holeEast] = longitudeRange(ring);
			const turns = Math.round(((west + east) / 2 - (holeWest + holeEast) / 2) / 360);
			return ring.map(([x, y]) => [x + 360 * turns, y]);
		})
	];
}

/** The least and greatest longitude of a ring, in degrees. */
export function longitudeRange(ring: Position[]): [number, number] {
	let [west, east] = [Infinity, -Infinity];
	for (const [x] of ring) {
		if (x < west) west = x;
		if (x > east) east = x;
	}
	return [west, east];
}
