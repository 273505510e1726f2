// Pages escape what they tell machines as if it were markup, some of them twice.
import { Parser } from 'htmlparser2';

/** Its text alone: no entities, no tags. */
export function unescaped(text: string): string {
  if (!/[&<]/u.test(text)) return text;
  const parts: string[] = [];
  const parser = new Parser({ ontext: (part) => void parts.push(part) }, { decodeEntities: true });
  parser.end(text);
  return parts.join('');
}
