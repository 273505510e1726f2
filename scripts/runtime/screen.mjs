// The screen that windows are drawn on: the user's own, or a virtual one where there is none.
import { spawn } from 'node:child_process';
import { needVirtualScreen } from './system.mjs';
import { Trouble } from './project.mjs';

const START = 15_000;

/** Only Linux runs without a screen; `environment` tells. */
export function hasScreen(environment = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(environment.DISPLAY) || Boolean(environment.WAYLAND_DISPLAY);
}

/**
 * Starts a virtual screen of our own and returns its name for DISPLAY, and how to end it.
 * Xvfb chooses a free number itself and tells it once it listens.
 * @returns {Promise<{ display: string, close: () => void }>}
 */
export async function virtualScreen() {
  await needVirtualScreen();
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-dpi', '96'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const close = () => void child.kill();
  process.once('exit', close);
  let errors = '';
  child.stderr?.on('data', (/** @type {Buffer} */ bytes) => { errors += String(bytes); });
  return new Promise((done, fail) => {
    const timer = setTimeout(() => { close(); fail(new Trouble('The virtual screen (Xvfb) did not start within 15 seconds.')); }, START);
    child.once('error', (error) => { clearTimeout(timer); fail(new Trouble(`The virtual screen (Xvfb) could not start: ${error.message}`)); });
    child.once('exit', () => { clearTimeout(timer); fail(new Trouble(`The virtual screen (Xvfb) ended at once: ${errors.trim()}`)); });
    child.stdio[3]?.once('data', (/** @type {Buffer} */ bytes) => {
      clearTimeout(timer);
      done({ display: `:${String(bytes).trim()}`, close });
    });
  });
}
