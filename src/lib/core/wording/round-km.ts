/**
 * A length in kilometres as one would say it: to the kilometre below 20, to 5 below 100, to 10 above, since computed lengths are
 * no more exact than that.
 */
export function roundKm(km: number): number {
  const step = km < 20 ? 1 : km < 100 ? 5 : 10;
  return Math.round(km / step) * step;
}
