// app://commonplace: the window's own pages, and nothing else of the disk.
import { realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export const SCHEME = 'app';
export const ORIGIN = 'app://commonplace';

/**
 * Nothing is fetched, framed, submitted or evaluated. Lexical parses pasted HTML through a policy of its own name, made anew for every paste;
 * the parsed document is inert.
 */
export const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'none'",
  "base-uri 'none'", "form-action 'none'", "frame-src 'none'", "frame-ancestors 'none'",
  "require-trusted-types-for 'script'", "trusted-types lexical 'allow-duplicates'",
].join('; ');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.png': 'image/png',
};

export async function serve(address: string, root: string): Promise<Response> {
  const path = fileFor(address, root);
  const type = path === null ? undefined : TYPES[extname(path)];
  if (path === null || type === undefined) return new Response('Not found', { status: 404, headers: headersFor('text/plain; charset=utf-8') });
  return new Response(new Uint8Array(await readFile(path)), { status: 200, headers: headersFor(type) });
}

/** The file that an address means, or null: links are followed first, so that none leads out of the root. */
export function fileFor(address: string, root: string): string | null {
  try {
    const url = new URL(address);
    if (`${url.protocol}//${url.host}` !== ORIGIN) return null;
    const wanted = url.pathname === '/' ? '/index.html' : decodeURIComponent(url.pathname);
    const real = realpathSync(join(root, wanted));
    return real.startsWith(realpathSync(root) + sep) && statSync(real).isFile() ? real : null;
  } catch {
    return null; // no address, no such file, or a name that no file can have
  }
}

function headersFor(type: string): Record<string, string> {
  return { 'Content-Type': type, 'Content-Security-Policy': POLICY, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' };
}
