// A picture of the window once it has settled, for machines where nobody can look at it (COMMONPLACE_PICTURE names the file).
import { writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';
import type { AskLibrary, Opening } from './opening';
import { within } from './turns';

const PATIENCE = 60_000;
/** What is drawn may ask for more. The library answers in order, so after each round the page has what it asked for in the round before. */
const ROUNDS = 4;
/** In the page: two frames have been drawn after its fonts were there and it had nothing left to do. */
const DRAWN = `document.fonts.ready.then(() => new Promise((done) =>
  requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))))`;

/** Takes the picture in any case, but says so when the window had not settled within a minute. */
export async function takePicture(path: string, window: BrowserWindow, opening: Opening, ask: AskLibrary): Promise<void> {
  let isLate = false;
  const settled = async () => {
    for (let round = 0; round < ROUNDS && !isLate; round++) {
      await quietJobs(opening, ask, () => isLate);
      await window.webContents.executeJavaScript(DRAWN);
    }
  };
  await within(PATIENCE, settled(), () => {
    isLate = true;
    console.warn('The window had not settled within a minute.');
  });
  const image = await window.webContents.capturePage();
  await writeFile(path, image.toPNG());
}

/** Asks each time the page has been drawn; the jobs of a start are few and short. */
async function quietJobs(opening: Opening, ask: AskLibrary, isLate: () => boolean): Promise<void> {
  if (opening.state.state !== 'open') return;
  while (!isLate()) {
    const jobs = await ask('job.list', {});
    if (jobs.every((job) => job.state !== 'running')) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
