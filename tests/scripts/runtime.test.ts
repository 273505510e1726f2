// How the scripts judge the machine: is there a screen, what does Electron miss, which tests passed.
import { describe, expect, test } from 'vitest';
import { add, journeyCounts, NOTHING, summary, unitCounts } from '../../scripts/runtime/counts.mjs';
import { node, run, tool } from '../../scripts/runtime/project.mjs';
import { hasScreen } from '../../scripts/runtime/screen.mjs';
import { missingIn } from '../../scripts/runtime/system.mjs';

describe('the screen', () => {
  test('is there when X11 or Wayland says so, and always on other systems', () => {
    expect([
      hasScreen({ DISPLAY: ':0' }, 'linux'), hasScreen({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux'), hasScreen({}, 'darwin'), hasScreen({}, 'win32'),
    ]).toEqual([true, true, true, true]);
    expect([hasScreen({}, 'linux'), hasScreen({ DISPLAY: '' }, 'linux')]).toEqual([false, false]);
  });
});

test('missing libraries are read from what ldd says', () => {
  const report = '\tlinux-vdso.so.1 (0x00007ffc)\n\tlibgtk-3.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x00007f)\n\tlibnss3.so => not found\n';
  expect(missingIn(report)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
});

describe('a program that is run', () => {
  test('gives its code and what it printed', async () => {
    const found = await run(process.execPath, ['-e', 'console.log("said"); process.exit(3)'], { limit: 30_000 });
    expect(found).toEqual({ code: 3, output: 'said', late: false });
  });

  test('is ended when its time is over', async () => {
    const found = await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { limit: 200 });
    expect(found.late).toBe(true);
    expect(found.code).not.toBe(0);
  });

  test('that is not there has code 127', async () => {
    expect((await run('no-such-program', [], { limit: 5_000 })).code).toBe(127);
  });

  test('is found in its package, for every tool of ours', async () => {
    for (const path of [tool('electron-vite'), tool('vitest'), tool('playwright'), tool('oxlint'), tool('typescript', 'tsc')]) {
      expect((await node(path, ['--version'], { limit: 60_000 })).code).toBe(0);
    }
  });
});

describe('the last line', () => {
  const testResults = [
    { name: 'one.test.ts', status: 'failed', assertionResults: [{ fullName: 'holds', status: 'passed' }, { fullName: 'breaks', status: 'failed' }] },
    { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
  ];
  const unit = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults };
  const specs = [{ title: 'wavers', ok: true, tests: [{ status: 'flaky' }] }, { title: 'holds', ok: true, tests: [{ status: 'expected' }] }];
  const suites = [{ title: 'a', file: 'a.spec.ts', suites: [{ title: 'inner', file: 'a.spec.ts', specs }] }];
  const journeys = { stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 }, suites };

  test('sums the tests of both tools and names what failed; a flaky journey has failed', () => {
    const counts = add(unitCounts({ code: 1, report: unit }), journeyCounts({ code: 1, report: journeys }));
    expect(summary(counts).split('\n')).toEqual([
      'failed: one.test.ts › breaks', 'failed: broken.test.ts', 'failed: a.spec.ts › wavers', '8 passed, 2 failed, 2 skipped',
    ]);
  });

  test('speaks of skipped tests only when there are some', () => {
    expect(summary({ ...NOTHING, passed: 2 })).toBe('2 passed, 0 failed');
  });

  test('counts a failure, and says so, when a tool ends badly although no test failed, or when no test ran', () => {
    const nothing = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
    const ended = unitCounts({ code: 1, report: { ...nothing, numPassedTests: 4 } });
    expect(ended).toMatchObject({ passed: 4, failed: 1 });
    expect(summary(ended)).toMatch(/^failed: the tool ended with code 1/);
    expect(unitCounts({ code: 0, report: nothing })).toMatchObject({ passed: 0, failed: 1 });
  });
});
