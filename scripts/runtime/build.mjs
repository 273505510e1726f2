// Builds the app into out/: about two seconds, silent unless it fails.
import { node, tool, Trouble } from './project.mjs';

const LIMIT = 5 * 60_000;

export async function build() {
  const { code, output, late } = await node(tool('electron-vite'), ['build', '--logLevel', 'warn'], { limit: LIMIT, env: { ...process.env, NO_COLOR: '1' } });
  if (code !== 0) throw new Trouble(late ? 'The build did not end within 5 minutes.' : `${output}\nThe build failed.`);
}
