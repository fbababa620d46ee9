/** An angle in radians, of one in degrees; whole turns are left out. */
export function toRadians(degrees: number): number {
  return ((degrees % 360) * Math.PI) / 180;
}
