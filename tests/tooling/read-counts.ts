/** How many tests passed and failed. */
export type Counts = { passed: number; failed: number };

/**
 * The counts in a JSON report of Vitest or Playwright; undefined if the text is neither. `skipped` tests are not counted, for they
 * prove nothing.
 */
export function readCounts(text: string): Counts | undefined {
  const report = parse(text);
  const stats = report?.stats as Record<string, unknown> | undefined;
  if (stats) return counts(stats.expected, sum(stats.unexpected, stats.flaky));
  return counts(report?.numPassedTests, report?.numFailedTests);
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function sum(a: unknown, b: unknown): number | undefined {
  return typeof a === 'number' && typeof b === 'number' ? a + b : undefined;
}

function counts(passed: unknown, failed: unknown): Counts | undefined {
  if (typeof passed !== 'number' || typeof failed !== 'number') return undefined;
  return { passed, failed };
}
