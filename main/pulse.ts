// Notices a page that hangs. Chromium itself says so only where somebody presses keys in vain for half a minute.
import type { WebContents } from 'electron';

const EVERY = 2_000;
/** Questions without an answer in a row. Counted, not timed: a computer that slept has asked nothing. */
const MOST = 5;
/** While the page is still being drawn for the first time. */
const MOST_AT_FIRST = 15;

/** Asks the page's one thread, through its preload, until the page is gone for good. */
export function watchPulse(contents: WebContents, onStopped: () => void): void {
  let unanswered = 0;
  let most = MOST_AT_FIRST;
  const ask = () => {
    // One who stops a page in the debugger wants it to stand still.
    if (contents.isCrashed() || contents.isDevToolsOpened()) return;
    if (unanswered >= most) {
      begin();
      return onStopped();
    }
    unanswered++;
    contents.send('pulse');
  };
  const begin = () => {
    unanswered = 0;
    most = MOST_AT_FIRST;
  };
  const timer = setInterval(ask, EVERY);
  contents.on('ipc-message', (_event, channel) => {
    if (channel !== 'pulse') return;
    unanswered = 0;
    most = MOST;
  });
  contents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) begin();
  });
  contents.on('destroyed', () => clearInterval(timer));
}
