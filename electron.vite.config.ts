// What is built of which sources. One set of bundles runs on the project's Electron and on the older one that stands in for it.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// The older of the two Electrons decides: 25 has Node 18.15 and Chrome 114.
const NODE = 'node18.15';
const CHROME = 'chrome114';
// A sandboxed preload must be CommonJS in every Electron, and main may be ES modules only from 28 on.
/** pdf.js would load a drawing package if it finds one. Nothing is drawn here, and none is shipped. */
const withoutCanvas = {
  name: 'without-canvas',
  transform: (code: string, id: string) => (id.includes('pdfjs-dist') ? code.replaceAll('require("@napi-rs/canvas")', 'null') : null),
};
/** The character maps of East Asian PDFs, taken into the bundle. */
const assetsInclude = ['**/*.bcmap'];
const output = { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name].js' } as const;

export default defineConfig({
  main: {
    assetsInclude,
    plugins: [withoutCanvas],
    // The language network's ES modules call CommonJS functions as namespaces, which fails once bundled; its CommonJS build does not.
    resolve: { alias: { 'emscripten-wasm-loader': resolve('node_modules/emscripten-wasm-loader/dist/cjs/index.js') } },
    build: {
      target: NODE,
      outDir: 'out/main',
      // What stands in `dependencies` (better-sqlite3, which is partly machine code) stays a require(); all else is bundled.
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          index: resolve('main/index.ts'),
          library: resolve('main/library/index.ts'),
          reader: resolve('main/reader/index.ts'),
          // Threads of the library's: they are started by their paths.
          anchoring: resolve('main/library/anchoring/worker.ts'),
          checking: resolve('main/library/check-worker.ts'),
          // A thread of the reader's.
          memory: resolve('main/reader/memory.ts'),
        },
        output,
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      outDir: 'out/preload',
      // A sandboxed preload may require nothing but electron.
      externalizeDeps: false,
      rolldownOptions: { input: { index: resolve('preload/index.ts') }, output },
    },
  },
  renderer: {
    root: resolve('renderer'),
    plugins: [react()],
    build: {
      target: CHROME,
      outDir: resolve('out/renderer'),
      // The page's policy allows no data: fonts, and one file a font is what the cache likes.
      assetsInlineLimit: 0,
      rolldownOptions: { input: resolve('renderer/index.html') },
    },
  },
});
