// Where each thing stands in the export, and how one file links to another. Pure.

/** A place in the export: a file, and a block in it. `path` is relative to the export's folder, with slashes. */
export interface Target {
  path: string;
  block?: string;
  title: string;
  /** Of a passage. */
  paragraph?: number;
}

/** The end of a uuid v7 is its random part. */
export function blockOf(kind: 'h' | 'a' | 'c', uuid: string): string {
  return `${kind}-${uuid.replace(/[^0-9a-zA-Z]/g, '').slice(-12)}`;
}

/** A relative link, percent-encoded, from a file of the export to a target in it. */
export function hrefFrom(path: string, target: Target): string {
  const from = path.split('/').slice(0, -1);
  const to = target.path.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  const steps = [...from.slice(same).map(() => '..'), ...to.slice(same)].map(encoded);
  return steps.join('/') + (target.block ? `#^${target.block}` : '');
}

/** `encodeURIComponent` leaves these as they are; brackets and quotes would end a Markdown link. */
function encoded(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
