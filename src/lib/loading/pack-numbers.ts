/**
 * Numbers as they travel: how many decimals they have, then the first and each one's difference from the one before, in units of the
 * last decimal; or, where that would not give the same numbers again, `null` and the numbers.
 */
export type PackedNumbers = [decimals: number | null, ...numbers: number[]];

/** Beyond this many decimals the numbers are no shorter. */
const MOST_DECIMALS = 7;

/** Packs numbers so that `unpackNumbers` gives exactly the same again. */
export function packNumbers(numbers: readonly number[]): PackedNumbers {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const unit = 10 ** decimals;
    const steps = numbers.map((one) => Math.round(one * unit));
    const packed: PackedNumbers = [
      decimals,
      ...steps.map((one, i) => (i === 0 ? one : one - (steps[i - 1] ?? 0)))
    ];
    if (unpackNumbers(packed).every((one, i) => Object.is(one, numbers[i]))) return packed;
  }
  return [null, ...numbers];
}

/** The numbers that were packed. */
export function unpackNumbers(packed: PackedNumbers): number[] {
  const [decimals] = packed;
  const numbers = packed.slice(1) as number[];
  if (decimals === null) return numbers;
  const unit = 10 ** decimals;
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) numbers[i] = (sum += numbers[i] ?? 0) / unit;
  return numbers;
}
