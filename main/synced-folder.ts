// Which service synchronises the folder that a library lies in. Two machines writing one database through a synchroniser can lose work, so the user is warned.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** By the name of a folder on the way, as each service makes it. */
const FOLDERS: readonly [service: string, name: RegExp][] = [
  ['Dropbox', /^dropbox( \(.+\))?$/i],
  ['OneDrive', /^onedrive([ -].+)?$/i],
  ['iCloud Drive', /^(mobile documents|icloud ?drive|com~apple~clouddocs)$/i],
  ['Google Drive', /^(google ?drive([ -].+)?|my drive|мой диск|drivefs)$/i],
  ['Yandex.Disk', /^(yandex[. ]?disk([ .-].+)?|яндекс[. ]?диск)$/i],
  ['Nextcloud', /^nextcloud\d*$/i],
  ['ownCloud', /^owncloud\d*$/i],
  ['Syncthing', /^syncthing$/i],
  ['MEGA', /^mega(sync)?$/i],
  ['pCloud', /^pcloud ?drive$/i],
  ['Box', /^box( sync)?$/i],
  ['Mail.ru', /^(облако|cloud) mail\.?ru$/i],
  ['Proton Drive', /^proton ?drive([ -].+)?$/i],
  ['cloud storage', /^cloudstorage$/i],
];

/** By what lies in a synchronised folder. */
const MARKERS: readonly [service: string, name: string][] = [
  ['Syncthing', '.stfolder'],
  ['Dropbox', '.dropbox.cache'],
  ['Resilio Sync', '.sync'],
  ['Nextcloud', '.nextcloudsync.log'],
  ['ownCloud', '.owncloudsync.log'],
];

/** The service's name, or null. Works for paths of any system. @param exists is asked for the services' own marker files. */
export function syncServiceOf(path: string, exists: (path: string) => boolean = existsSync): string | null {
  const folders = path.split(/[\\/]/).slice(0, -1).map((part) => part.normalize('NFC'));
  // From the inside out: "CloudStorage/Dropbox" is Dropbox.
  for (const folder of folders.reverse()) {
    const known = FOLDERS.find(([, name]) => name.test(folder));
    if (known) return known[0];
  }
  for (let folder = dirname(path); basename(folder) !== ''; folder = dirname(folder)) {
    const marked = MARKERS.find(([, name]) => exists(join(folder, name)));
    if (marked) return marked[0];
  }
  return null;
}

export function isSynced(path: string): boolean {
  return syncServiceOf(path) !== null;
}
