/** An angle in degrees, of one in radians; whole turns are left out. */
export function toDegrees(radians: number): number {
  return ((radians % (2 * Math.PI)) * 180) / Math.PI;
}
