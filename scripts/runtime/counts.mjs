// Adds up what the test tools report, and names what failed. A tool that ends badly without a failed test still counts as one failure.

/** @typedef {{ passed: number, failed: number, skipped: number, names: string[] }} Counts */
/** @typedef {{ name: string, status: string, assertionResults: { fullName: string, status: string }[] }} UnitFile */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: UnitFile[] }} UnitReport */
/** @typedef {{ title: string, file: string, specs?: { title: string, ok: boolean, tests: { status: string }[] }[], suites?: JourneySuite[] }} JourneySuite */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, suites: JourneySuite[] }} JourneyReport */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0, names: [] };

/** A part of the tests that could not run at all. @param {string} name @returns {Counts} */
export function failure(name) {
  return { ...NOTHING, failed: 1, names: [name] };
}

/** @param {Counts} one @param {Counts} other @returns {Counts} */
export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    names: [...one.names, ...other.names],
  };
}

/** @param {{ code: number, report: UnitReport }} run @returns {Counts} */
export function unitCounts({ code, report }) {
  const skipped = report.numPendingTests + report.numTodoTests;
  const names = report.testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map((test) => `${name} › ${test.fullName}`);
    return failed.length === 0 && status === 'failed' ? [name] : failed;
  });
  return honest(code, { passed: report.numPassedTests, failed: report.numFailedTests, skipped, names });
}

/** @param {{ code: number, report: JourneyReport }} run @returns {Counts} */
export function journeyCounts({ code, report }) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest(code, { passed: expected, failed: unexpected + flaky, skipped, names: report.suites.flatMap(failedIn) });
}

/** @param {JourneySuite} suite @returns {string[]} */
function failedIn({ file, specs = [], suites = [] }) {
  const failed = specs.filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'));
  return [...failed.map(({ title }) => `${file} › ${title}`), ...suites.flatMap(failedIn)];
}

/** @param {number} code @param {Counts} counts @returns {Counts} */
function honest(code, counts) {
  const isHidden = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  if (!isHidden) return counts;
  const why = counts.passed === 0 ? 'no test ran' : `the tool ended with code ${code}, though no test failed: its own errors are above`;
  return add(counts, failure(counts.names.join(', ') || why));
}

/** What failed, a line each, and the line that counts. @param {Counts} counts */
export function summary({ passed, failed, skipped, names }) {
  const count = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return [...new Set(names)].map((name) => `failed: ${name}`).concat(count).join('\n');
}
