// Which fonts this machine has: the browser tells nobody, but letters of a font that is not there are as wide as those of the next one.

const LETTERS = 'mwWIl1 Жщы 0O';
/** Made to be told apart easily; named where they are installed, with no promise. */
const EASY = ['OpenDyslexic', 'OpenDyslexic 3', 'Atkinson Hyperlegible', 'Atkinson Hyperlegible Next', 'Lexend', 'Dyslexie', 'Sylexiad Sans'];
let easy: readonly string[] | undefined;

export function isInstalled(font: string): boolean {
  const name = font.replaceAll(/["\\\n]/g, '').trim();
  const pen = document.createElement('canvas').getContext('2d');
  if (name === '' || !pen) return false;
  const widthIn = (families: string) => {
    pen.font = `72px ${families}`;
    return pen.measureText(LETTERS).width;
  };
  // What looks like one of them may be just that one; it cannot look like both.
  return ['monospace', 'serif'].some((next) => widthIn(`"${name}", ${next}`) !== widthIn(next));
}

/** Looked for once. */
export function easyFonts(): readonly string[] {
  easy ??= EASY.filter(isInstalled);
  return easy;
}
