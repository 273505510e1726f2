// npm start -- <files or folders>: builds the app and opens it. Where there is no screen it runs on a virtual one, and leaves a picture of its window.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from './runtime/build.mjs';
import { environmentFor, resolveElectron } from './runtime/electron.mjs';
import { root, say, script } from './runtime/project.mjs';
import { sandboxObstacle } from './runtime/sandbox.mjs';
import { hasScreen, virtualScreen } from './runtime/screen.mjs';

// A picture needs a few seconds; a large import before it, some minutes.
const PICTURE_LIMIT = 5 * 60_000;
const ENDING = 5_000;

await script(async () => {
  const from = process.env.INIT_CWD ?? process.cwd();
  const files = process.argv.slice(2).filter((argument) => !argument.startsWith('-')).map((path) => resolve(from, path));
  for (const path of files.filter((each) => !existsSync(each))) say(`There is no ${path}; it is left out.`);
  const electron = await resolveElectron();
  await build();
  const env = await environmentFor(electron);
  const obstacle = await sandboxObstacle(electron);
  if (obstacle !== null) say(`Chromium's sandbox is off: ${obstacle}.`);
  const args = [root, ...obstacle === null ? [] : ['--no-sandbox'], ...files.filter((path) => existsSync(path))];
  return hasScreen() ? open(electron, args, env, null) : picture(electron, args, env);
});

/** @param {string} electron @param {string[]} args @param {NodeJS.ProcessEnv} env */
async function picture(electron, args, env) {
  const path = join(root, 'out', 'window.png');
  await mkdir(join(root, 'out'), { recursive: true });
  await rm(path, { force: true });
  const screen = await virtualScreen();
  say('There is no screen here: Commonplace runs on a virtual one, takes a picture of its window and ends.');
  // A virtual screen has no message bus and no graphics card: Chromium's complaints of that would only puzzle.
  const code = await open(electron, [...args, '--log-level=3'], { ...env, DISPLAY: screen.display, COMMONPLACE_PICTURE: path }, PICTURE_LIMIT);
  screen.close();
  if (statSync(path, { throwIfNoEntry: false })?.size) {
    say(`The picture of the window is ${path}. Commonplace has ended because nobody could see it.`);
    return code;
  }
  say('Commonplace ended without a picture of its window.');
  return code === 0 ? 1 : code;
}

/**
 * Runs the app to its end and passes its exit code on.
 * @param {string} electron @param {string[]} args @param {NodeJS.ProcessEnv} env @param {number | null} limit
 */
function open(electron, args, env, limit) {
  return new Promise((done) => {
    const child = spawn(electron, args, { cwd: root, env, stdio: 'inherit' });
    const end = (/** @type {NodeJS.Signals} */ signal) => {
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), ENDING).unref();
    };
    // The terminal sends Ctrl+C to the app as well; whoever signals only us means both.
    process.on('SIGINT', () => end('SIGINT'));
    process.on('SIGTERM', () => end('SIGTERM'));
    const timer = limit === null ? null : setTimeout(() => { say('The window did not settle within 5 minutes.'); end('SIGTERM'); }, limit);
    child.on('error', (error) => { say(`Electron could not start: ${error.message}.`); done(1); });
    child.on('close', (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      done(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}
