// `?raw` gives a file's text: how migrations reach the bundle.
declare module '*.sql?raw' {
  const text: string;
  export default text;
}
