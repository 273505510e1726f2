// Where the project is, what it says to people, and how it runs its tools on every system.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** One sentence for the person at the terminal. Standard output is left to the programs that are run. @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Expected trouble: its message is for people and needs no stack. */
export class Trouble extends Error {}

/** Runs the body of a script; trouble becomes one sentence and exit code 1. @param {() => Promise<number>} body */
export async function script(body) {
  try {
    if (Number(process.versions.napi) < 10) {
      throw new Trouble(`Commonplace is built and tested with Node 22.14 or newer, and this is ${process.versions.node}. `
        + 'On Linux and Windows (x64) a newer one comes with `npm ci`: use the npm commands. Elsewhere install Node 24.');
    }
    process.exitCode = await body();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

/** The script behind a package's command, so that it runs through Node on every system, without a shell. @param {string} name @param {string} [command] */
export function tool(name, command = name) {
  const folder = join(root, 'node_modules', name);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`${name} has no command ${command}`);
  return join(folder, path);
}

/**
 * Runs a program to its end, or to the end of its time, and keeps what it printed.
 * @param {string} command
 * @param {string[]} args
 * @param {{ limit: number, cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} options `limit` in milliseconds; `show` prints as it comes
 * @returns {Promise<{ code: number, output: string, late: boolean }>} `code` is 127 when it could not start
 */
export function run(command, args, { limit, cwd = root, env = process.env, show = false }) {
  return new Promise((done) => {
    let output = '';
    const child = spawn(command, args, { cwd, env, stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'] });
    const clock = new AbortController();
    const timer = setTimeout(() => clock.abort(), limit);
    clock.signal.addEventListener('abort', () => child.kill('SIGKILL'));
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      done({ code, output: output.trim(), late: clock.signal.aborted });
    };
    child.stdout?.on('data', (/** @type {Buffer} */ bytes) => { output += String(bytes); });
    child.stderr?.on('data', (/** @type {Buffer} */ bytes) => { output += String(bytes); });
    child.on('error', (error) => { output += error.message; finish(127); });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs a tool of the project's on the Node that runs us. @param {string} path @param {string[]} args @param {Parameters<typeof run>[2]} options */
export function node(path, args, options) {
  return run(process.execPath, [path, ...args], options);
}
