import { expect, test } from 'vitest';
import { readCounts } from './read-counts';

test("vitest's report", () => {
  const report = { numTotalTests: 7, numPassedTests: 4, numFailedTests: 2, numPendingTests: 1 };
  expect(readCounts(JSON.stringify(report))).toEqual({ passed: 4, failed: 2 });
});

test("Playwright's report, where a flaky test is a failed one", () => {
  const report = { stats: { expected: 5, skipped: 1, unexpected: 2, flaky: 1 } };
  expect(readCounts(JSON.stringify(report))).toEqual({ passed: 5, failed: 3 });
});

test.each(['', 'half a rep', '[]', '{}', 'null', '{"stats":{}}'])('%o is no report', (text) => {
  expect(readCounts(text)).toBeUndefined();
});
