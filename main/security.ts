// The walls: what the window may never do, whatever an article holds. Each is there on its own, should another fall.
import { app, protocol, type Session } from 'electron';
import { ORIGIN, SCHEME, serve } from './protocol';

/** Copying text is the one permission the window has. */
const ALLOWED = 'clipboard-sanitized-write';
const OWN_SCHEMES = new Set([`${SCHEME}:`, 'devtools:', 'data:', 'blob:']);

/** Before Electron is ready. @param devOrigin where the development server stands, if there is one. */
export function raiseWalls(devOrigin: string | null): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
  // Together with --no-sandbox, which root needs, Chromium's network process would crash for ever.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  if (devOrigin === null) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  if (app.isPackaged) {
    for (const name of ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address']) app.commandLine.removeSwitch(name);
  }
  app.on('web-contents-created', (_event, contents) => {
    const stay = (event: { preventDefault(): void }, address: string) => {
      if (devOrigin !== null && parsed(address)?.origin === devOrigin) return;
      event.preventDefault();
      refused('go', address);
    };
    contents.on('will-navigate', (event, address) => stay(event, address));
    contents.on('will-redirect', (event, address) => stay(event, address));
    contents.on('will-frame-navigate', (event) => stay(event, event.url));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      refused('open', url);
      return { action: 'deny' };
    });
  });
}

/** Once Electron is ready. @param root the folder of the window's own files. */
export function guard(session: Session, root: string, devOrigin: string | null): void {
  session.protocol.handle(SCHEME, (request) => serve(request.url, root));
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === ALLOWED));
  session.setPermissionCheckHandler((_contents, permission) => permission === ALLOWED);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event, item) => {
    event.preventDefault();
    refused('download', item.getURL());
  });
  // Electron would ask a server of Google's for dictionaries, even with its spelling checker off.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL(`${ORIGIN}/dictionaries/`);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isAllowed = isOwn(url, devOrigin);
    if (!isAllowed) refused('load', url);
    answer({ cancel: !isAllowed });
  });
}

/** A line in the log, without the part of the address that could tell what is read. */
function refused(what: string, address: string): void {
  const url = parsed(address);
  console.warn(`Refused to ${what}: ${url?.protocol ?? ''}//${url?.host ?? ''}`);
}

/** The development server's page speaks to it by http and by ws. */
function isOwn(address: string, devOrigin: string | null): boolean {
  const url = parsed(address);
  if (url === null) return false;
  return OWN_SCHEMES.has(url.protocol) || (devOrigin !== null && url.host === parsed(devOrigin)?.host);
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null; // not an address at all
  }
}
