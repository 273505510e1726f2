// Adds up what the test tools report. A tool that ends badly without a failed test still counts as one failure.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} UnitReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} JourneyReport */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** @param {Counts} one @param {Counts} other @returns {Counts} */
export function add(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped };
}

/** @param {{ code: number, report: UnitReport }} run @returns {Counts} */
export function unitCounts({ code, report }) {
  const skipped = report.numPendingTests + report.numTodoTests;
  return honest(code, { passed: report.numPassedTests, failed: report.numFailedTests, skipped });
}

/** @param {{ code: number, report: JourneyReport }} run @returns {Counts} */
export function journeyCounts({ code, report }) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest(code, { passed: expected, failed: unexpected + flaky, skipped });
}

/** @param {number} code @param {Counts} counts @returns {Counts} */
function honest(code, counts) {
  const isHidden = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return isHidden ? { ...counts, failed: 1 } : counts;
}

/** @param {Counts} counts */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
