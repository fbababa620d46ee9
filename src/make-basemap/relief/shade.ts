/** Light from the north-west, as is usual in atlases: degrees clockwise from north, and above the horizon. */
const AZIMUTH = 315;
const ALTITUDE = 45;

/** The gradient of the land as rise over run, towards the east and the north. */
interface Slope {
  east: number;
  north: number;
}

/**
 * Light on a slope relative to flat ground: 0 on the flat, towards -1 in shadow, towards 1 facing the light. `exaggeration`
 * multiplies heights.
 */
export function shade({ east, north }: Slope, exaggeration: number): number {
  const radians = Math.PI / 180;
  const [ex, ny] = [east * exaggeration, north * exaggeration];
  const flat = Math.sin(ALTITUDE * radians);
  const towards =
    Math.cos(ALTITUDE * radians) *
    (Math.sin(AZIMUTH * radians) * -ex + Math.cos(AZIMUTH * radians) * -ny);
  return (flat + towards) / Math.hypot(1, ex, ny) - flat;
}
