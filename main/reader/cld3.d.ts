// The bundler must take the CommonJS build: the other calls a CommonJS module as a namespace, which fails once bundled.
declare module 'cld3-asm/dist/cjs/index.js' {
  export * from 'cld3-asm';
}
