import { parseArgs } from 'node:util';
import { PARTS, SIZES, type BenchOptions, type Part } from './bench-options';

/** What the arguments of `npm run bench` say: options, a wish for help, or what is wrong with them. */
export type ParsedBench = { options: BenchOptions } | { help: true } | { error: string };

/** The largest atlas of which all fits into files that the compiler reads. */
const LARGEST = 50_000;
const MOST_ROUNDS = 20;

/** Reads the arguments of `npm run bench`; the first fault is told in a sentence. */
export function parseBench(args: readonly string[]): ParsedBench {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        sizes: { type: 'string' },
        against: { type: 'string' },
        rounds: { type: 'string' },
        markdown: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false }
      }
    });
    if (values.help) return { help: true };
    const { against = null, markdown } = values;
    if (against === '') throw new Error('--against: expected a commit, found nothing');
    return {
      options: {
        parts: readParts(values.only),
        sizes: readSizes(values.sizes),
        against,
        rounds: readRounds(values.rounds, against === null ? 1 : 2),
        markdown
      }
    };
  } catch (fault) {
    return { error: fault instanceof Error ? fault.message : String(fault) };
  }
}

function readParts(text: string | undefined): readonly Part[] {
  if (text === undefined) return PARTS;
  const words = text.split(',').map((word) => word.trim());
  const unknown = words.find((word) => !PARTS.some((part) => part === word));
  if (unknown !== undefined)
    throw new Error(`--only: expected some of ${PARTS.join(', ')}, found "${unknown}"`);
  return PARTS.filter((part) => words.includes(part));
}

function readSizes(text: string | undefined): readonly number[] {
  if (text === undefined) return SIZES;
  const sizes = text.split(',').map((word) => {
    const size = Number(word);
    if (/^\s*\d+\s*$/.test(word) && size > 0 && size <= LARGEST) return size;
    const wanted = `whole numbers up to ${LARGEST}, as in --sizes 100,1000`;
    throw new Error(`--sizes: expected ${wanted}, found "${word}"`);
  });
  return [...new Set(sizes)].sort((a, b) => a - b);
}

function readRounds(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const rounds = Number(text);
  if (/^\d+$/.test(text) && rounds > 0 && rounds <= MOST_ROUNDS) return rounds;
  throw new Error(`--rounds: expected a whole number from 1 to ${MOST_ROUNDS}, found "${text}"`);
}
