import type { Position } from 'geojson';

const EARTH_RADIUS_KM = 6371.0088;

/** Area of a ring on the sphere, in square kilometres; holes are not subtracted. */
export function areaKm2(ring: Position[]): number {
	const radians = Math.PI / 180;
	let sum = 0;
	for (let i = 0; i + 1 < ring.length; i++) {
		const [[x0, y0], [x1, y1]] = [ring[i], ring[i + 1]];
		sum += (x1 - x0) * radians * (2 + Math.sin(y0 * radians) + Math.sin(y1 * radians));
	}
	return Math.abs((sum * EARTH_RADIUS_KM ** 2) / 2);
}
