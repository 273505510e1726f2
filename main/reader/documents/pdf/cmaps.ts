// The character maps that East Asian PDFs name instead of bringing them along. They lie in the program: nothing is fetched, and no file is opened by a name that a PDF gives.
const FILES = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', { eager: true, query: '?inline', import: 'default' });

/** @param name with its ending. Throws where there is none of that name. */
export function characterMap(name: string): Uint8Array {
  const address = FILES[`/node_modules/pdfjs-dist/cmaps/${name}`];
  if (address === undefined) throw new Error('There is no such character map.');
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
