import type { Position } from 'geojson';

/**
 * Two rounds of Chaikin's corner cutting on a closed ring: hides the stairs of coordinates that were rounded to a coarse
 * grid, without moving the shore by more than a grid step.
 */
export function smoothRing(ring: Position[]): Position[] {
	return cutCorners(cutCorners(ring));
}

function cutCorners(ring: Position[]): Position[] {
	const points = ring.slice(0, -1);
	const cut = points.flatMap(([x, y], i) => {
		const [nextX, nextY] = points[(i + 1) % points.length];
		return [
			[x * 0.75 + nextX * 0.25, y * 0.75 + nextY * 0.25],
			[x * 0.25 + nextX * 0.75, y * 0.25 + nextY * 0.75]
		];
	});
	return [...cut, cut[0]];
}
