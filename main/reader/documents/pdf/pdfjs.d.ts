// The part of pdf.js that parses, run in our own thread: it sets a global that the other part looks for.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}

/** Vite's, narrowed to the use that is made of it. */
interface ImportMeta {
  glob<Value>(pattern: string, options: { eager: true; query?: string; import: string }): Record<string, Value>;
}
