// A passage quoted in a note: a block of its own that keeps the quote's words and knows where they come from.
import { DecoratorNode, type LexicalNode, type NodeKey } from 'lexical';
import type { JSX } from 'react';
import { HIGHLIGHT_KINDS, type HighlightKind, type SerializedCitation } from '../../preload/records';
import { CitationView } from './citation-view';

export class CitationNode extends DecoratorNode<JSX.Element> {
  readonly __highlight: string;
  readonly __quote: string;
  readonly __kind: HighlightKind;
  readonly __title: string;

  constructor(citation: Omit<SerializedCitation, 'type' | 'version'>, key?: NodeKey) {
    super(key);
    this.__highlight = citation.highlight;
    this.__quote = citation.quote;
    this.__kind = citation.kind;
    this.__title = citation.title;
  }

  static override getType(): string {
    return 'citation';
  }

  static override clone(node: CitationNode): CitationNode {
    return new CitationNode(node.exportJSON(), node.__key);
  }

  static override importJSON(json: Record<string, unknown>): CitationNode {
    const words = (name: string) => (typeof json[name] === 'string' ? json[name] : '');
    return new CitationNode({ highlight: words('highlight'), quote: words('quote'), kind: highlightKindOf(json['kind']), title: words('title') });
  }

  override exportJSON(): SerializedCitation {
    return { type: 'citation', version: 1, highlight: this.__highlight, quote: this.__quote, kind: this.__kind, title: this.__title };
  }

  override createDOM(): HTMLElement {
    return document.createElement('div');
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): false {
    return false;
  }

  override getTextContent(): string {
    return this.__quote;
  }

  override decorate(): JSX.Element {
    return <CitationView citation={this.exportJSON()} nodeKey={this.__key} />;
  }
}

export function $isCitationNode(node: LexicalNode | null | undefined): node is CitationNode {
  return node instanceof CitationNode;
}

function highlightKindOf(value: unknown): HighlightKind {
  return HIGHLIGHT_KINDS.find((kind) => kind === value) ?? 'context';
}
