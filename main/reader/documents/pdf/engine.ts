// pdf.js, loaded when the first PDF comes: it runs in our own thread, draws nothing, fetches nothing and runs no script of a document.
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';

/** What pdf.js asks the outside for. Fonts and decoders it can do without, for nothing is drawn. */
class NothingFromOutside {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl') throw new Error('Only character maps are at hand.');
    const { characterMap } = await import('./cmaps');
    return characterMap(filename);
  }
}

/** @param bytes are pdf.js's from then on. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  const { getDocument, VerbosityLevel } = await pdfjs();
  return getDocument({
    data: bytes, verbosity: VerbosityLevel.ERRORS, BinaryDataFactory: NothingFromOutside, cMapUrl: 'cmaps/',
    useWorkerFetch: false, useWasm: false, useSystemFonts: true, disableFontFace: true, isOffscreenCanvasSupported: false, isImageDecoderSupported: false, enableXfa: false,
  });
}

async function pdfjs(): Promise<typeof import('pdfjs-dist')> {
  // It looks for these when it is loaded, and says that it cannot draw without them. It need not.
  for (const name of ['DOMMatrix', 'Path2D']) {
    if (Reflect.get(globalThis, name) === undefined) Reflect.set(globalThis, name, class {});
  }
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
