// Pages and Markdown that no editor would write but a parser must survive: their grammar's pieces, put together by chance.
import * as fc from 'fast-check';

const WORDS = fc.constantFrom('Ostrel', 'паром', '« », “x”', '\u202eabc', 'a\u0300\u0301', '😀', '&amp;', '&lt;b&gt;', '&#x10ffff;', '&#0;', '&notin', '  ', '\u0000', '\ud800', 'March 9, 2021', '10:15');
const TAGS = fc.constantFrom('p', 'div', 'article', 'h1', 'h7', 'ul', 'li', 'ol', 'table', 'tr', 'td', 'th', 'caption', 'blockquote', 'pre', 'b', 'a', 'svg', 'math', 'template', 'select', 'option', 'textarea', 'title', 'noscript', 'iframe', 'form', 'br', 'img', 'time', 'body', 'html', 'x-y');
const ATTRIBUTES = fc.constantFrom('', ' class="comments"', ' hidden', ' href=javascript:x', ' style="display:none', ' colspan=99999999', ' start="-5"', " a='b", ' itemprop=author', ' onload=x ', ' datetime="2021-13-99"', ' =x', ' id="a" id="b"');
const OPENED = fc.constantFrom('<!--', '<![CDATA[', '<!doctype html [', '<script>', '<style>', '<?xml', '</', '<', '<plaintext>', '<base href="//x">', '<meta http-equiv=refresh content=0>', '</body>', '</p>', '<script type="application/ld+json">{"@type":["NewsArticle"],"author":');

export const HTML = fc.letrec<{ nodes: string; node: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 6, depthIdentifier: 'html' }).map((nodes) => nodes.join('')),
  node: fc.oneof({ depthIdentifier: 'html', maxDepth: 9 }, WORDS, OPENED,
    fc.record({ tag: TAGS, attribute: ATTRIBUTES, inner: tie('nodes'), closed: fc.constantFrom('', 'same', 'p', 'table') })
      .map(({ tag, attribute, inner, closed }) => `<${tag}${attribute}>${inner}${closed === '' ? '' : `</${closed === 'same' ? tag : closed}>`}`)),
})).nodes;

const MARKS = fc.constantFrom('# ', '###### ', '> ', '> > > ', '- ', '* ', '1. ', '1) ', '    ', '\t', '```\n', '~~~\n', '| a | b |\n|-|-|\n', '---\n', '***', '**', '_', '`', '``', '[', '](', '][', '![', ')', '[^1]', '[^1]: ', '[x]: <', '<div>\n', '<!--', '\\', '&nbsp;', '- [ ] ', '~~', '\n', '\n\n', '  \n', '===\n', '<https://example.org>', '\r');
export const MARKDOWN = fc.array(fc.oneof(MARKS, WORDS), { maxLength: 120 }).map((pieces) => pieces.join(''));

/** A few marks, very often: what makes a parser count its way back. */
export const REPEATED = fc.record({ mark: MARKS, word: WORDS, times: fc.integer({ min: 100, max: 3000 }) }).map(({ mark, word, times }) => `${mark.repeat(times)}${word}${mark.repeat(times)}`);
