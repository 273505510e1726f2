// Addresses that can be shown and followed: of the web, and hiding nothing.

const LONGEST = 2000;

/** Null for whatever is no address of the web, or holds a name and password. */
export function addressIn(text: string | null | undefined, base?: string): string | null {
  if (!text || text.length > LONGEST) return null;
  const address = parsed(text.trim(), base);
  if (!address || !/^https?:$/u.test(address.protocol) || address.username !== '' || address.password !== '' || address.hostname === '') return null;
  // A place on the page is none of the article's address; "#!/…" is.
  if (!/^#!|^#\//u.test(address.hash)) address.hash = '';
  return address.href;
}

function parsed(text: string, base: string | undefined): URL | null {
  try {
    return new URL(text, base);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** An address that names an article rather than a site. */
export function isOfPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname !== '/' || search !== '';
}
