// Markdown that turns into blocks and marks as it is typed: only what the editor has and the export keeps.
import {
  BOLD_ITALIC_STAR, BOLD_STAR, BOLD_UNDERSCORE, CHECK_LIST, HEADING, INLINE_CODE, ITALIC_STAR, ITALIC_UNDERSCORE, ORDERED_LIST, QUOTE,
  STRIKETHROUGH, UNORDERED_LIST,
  type Transformer,
} from '@lexical/markdown';

export const TRANSFORMERS: Transformer[] = [
  HEADING, QUOTE, CHECK_LIST, UNORDERED_LIST, ORDERED_LIST,
  INLINE_CODE, BOLD_ITALIC_STAR, BOLD_STAR, BOLD_UNDERSCORE, ITALIC_STAR, ITALIC_UNDERSCORE, STRIKETHROUGH,
];
