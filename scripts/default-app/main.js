// Makes `electron <folder> [arguments]` work in the pinned Electron, which comes without Electron's own default app.
'use strict';
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');

const args = process.argv.slice(1);
if (args.some((argument) => argument === '--version' || argument === '-v')) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
const preloads = [];
let folder;
for (let at = 0; at < args.length && folder === undefined; at += 1) {
  const argument = args[at];
  if (argument === '-r' || argument === '--require') preloads.push(args[at += 1]);
  else if (!argument.startsWith('-')) folder = resolve(argument);
}
if (folder === undefined) {
  process.stderr.write('This is a bare Electron: name the folder of an app.\n');
  process.exit(1);
}

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
for (const path of preloads) Module._load(resolve(path), null, false);
const { name, productName, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setVersion(version);
app.setName(productName ?? name);
app.setAppPath(folder);
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), app.getName()));
Module._load(Module._resolveFilename(folder, null, true), null, true);
