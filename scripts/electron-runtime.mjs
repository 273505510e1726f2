// Runs a tool of the project's with the right Electron and a screen: node scripts/electron-runtime.mjs -- <package> <arguments>.
// Without `--` it prints which executable that is.
import { spawn } from 'node:child_process';
import { environmentFor, resolveElectron } from './runtime/electron.mjs';
import { root, say, script, tool } from './runtime/project.mjs';
import { hasScreen, virtualScreen } from './runtime/screen.mjs';

await script(async () => {
  const electron = await resolveElectron();
  const at = process.argv.indexOf('--');
  const [name, ...args] = at < 0 ? [] : process.argv.slice(at + 1);
  if (name === undefined) {
    process.stdout.write(`${electron}\n`);
    return 0;
  }
  const screen = hasScreen() ? null : await virtualScreen();
  if (screen !== null) say('There is no screen here, so a virtual one is used.');
  const env = { ...await environmentFor(electron), ...screen === null ? {} : { DISPLAY: screen.display } };
  const child = spawn(process.execPath, [tool(name), ...args], { cwd: root, env, stdio: 'inherit' });
  // Ctrl+C reaches the child as well: wait for it to end properly.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => void child.kill(signal));
  const code = await new Promise((done) => child.on('close', (status) => done(status ?? 1)));
  screen?.close();
  return code;
});
