import type { Claim } from '../atlas';

/**
 * The sides that claims form of which some `exclude` one another: those of one side exclude none of it and all of the others, in
 * claim order; none if nothing excludes anything. A claim is on no side if it excludes nothing, or fits two that exclude each
 * other. If that leaves none, the first that exclude each other are the sides.
 */
export function sidesOf(
  claims: readonly Claim[],
  exclude: (a: Claim, b: Claim) => boolean
): Claim[][] {
  const against = claims.filter((a) => claims.some((b) => exclude(a, b)));
  const firm = against.filter((claim) => {
    const fitting = against.filter((other) => other !== claim && !exclude(claim, other));
    return !fitting.some((a) => fitting.some((b) => exclude(a, b)));
  });
  const sides: [Claim, ...Claim[]][] = [];
  for (const claim of firm) {
    const side = sides.find(([first]) => !exclude(claim, first));
    if (side) side.push(claim);
    else sides.push([claim]);
  }
  if (sides.length > 1) return sides;
  const [first] = against;
  const rival = first && against.find((other) => exclude(first, other));
  return first && rival ? [[first], [rival]] : [];
}
