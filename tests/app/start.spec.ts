// npm start itself: on a machine without a screen, and when Ctrl+C is pressed. (Linux alone can be without a screen.)
import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from './launch';

const root = resolve(__dirname, '..', '..');
const PNG = '89504e470d0a1a0a';

interface Started {
  said: () => string;
  code: Promise<number | null>;
  interrupt: () => void;
}

function npmStart(from: string, paths: string[], changes: Record<string, string | undefined>): Started {
  const env = { ...process.env, INIT_CWD: from, ...changes };
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), ...paths], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (bytes: Buffer) => { output += String(bytes); });
  child.stderr.on('data', (bytes: Buffer) => { output += String(bytes); });
  const code = new Promise<number | null>((done) => child.on('close', done));
  return { said: () => output, code, interrupt: () => void child.kill('SIGINT') };
}

/** Chromium's processes name the data folder in their command lines. */
async function processesOf(userData: string): Promise<string[]> {
  const commands = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name))
    .map((name) => readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')));
  return commands.filter((command) => command.includes(userData));
}

test.describe('npm start (Linux)', () => {
  test.skip(process.platform !== 'linux', 'only Linux runs without a screen');

  test('without a screen imports what it is given, from where it was typed, and leaves a picture of the window', async ({ folder, start: open }) => {
    const from = await folder();
    await writeFile(join(from, 'harbour.txt'), 'The harbour opens again\n\nThe mayor said on Monday that ships may enter again.\n');
    const picture = join(root, 'out', 'window.png');
    const changes = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined, COMMONPLACE_USER_DATA: await folder() };
    const start = npmStart(from, ['harbour.txt', 'gone.txt'], changes);
    expect(await start.code).toBe(0);
    expect(start.said()).toContain(`There is no ${join(from, 'gone.txt')}; it is left out.`);
    expect(start.said()).toContain('There is no screen here');
    expect(start.said()).toContain(`The picture of the window is ${picture}.`);
    const bytes = await readFile(picture);
    expect(bytes.subarray(0, 8).toString('hex')).toBe(PNG);
    const again = await open({ userData: changes.COMMONPLACE_USER_DATA });
    await expect(again.page.getByText('The harbour opens again').first()).toBeVisible();
  });

  test('ends the app with everything that belongs to it when it is interrupted', async ({ folder }) => {
    const userData = await folder();
    const start = npmStart(root, [], { COMMONPLACE_USER_DATA: userData });
    await expect.poll(async () => (await processesOf(userData)).length, { timeout: 60_000 }).toBeGreaterThan(0);
    start.interrupt();
    await start.code;
    await expect.poll(() => processesOf(userData)).toEqual([]);
  });
});
