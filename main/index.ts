// Puts Commonplace together: the walls first, then one instance of it, then its processes, then its window.
import { app, dialog } from 'electron';
import { pathsIn } from './argv';
import { run } from './application';
import { raiseWalls } from './security';

const devAddress = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const userData = process.env['COMMONPLACE_USER_DATA'];
if (userData) app.setPath('userData', userData);
raiseWalls(devAddress ? new URL(devAddress).origin : null);

const paths = pathsIn({ argv: process.argv, folder: process.cwd(), isPackaged: app.isPackaged });
if (app.requestSingleInstanceLock({ paths })) {
  run(paths, devAddress).catch((error: unknown) => {
    console.error('Commonplace could not start:', error);
    // Whoever clicked on an icon sees no log.
    if (app.isPackaged) dialog.showErrorBox('Commonplace could not start', String(error));
    app.exit(1);
  });
} else {
  console.log('Commonplace is already open; its window comes to the front and takes over any files that were named.');
  app.exit(0);
}
