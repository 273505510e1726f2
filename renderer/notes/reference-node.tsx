// A note's link to a thing: an actor, an article or another note, within a line of text.
import { DecoratorNode, type LexicalNode, type NodeKey } from 'lexical';
import type { JSX } from 'react';
import type { SerializedReference, ThingKind } from '../../preload/api';
import { ReferenceView } from './reference-view';

export class ReferenceNode extends DecoratorNode<JSX.Element> {
  readonly __thing: ThingKind;
  readonly __uuid: string;
  readonly __text: string;

  constructor(reference: Omit<SerializedReference, 'type' | 'version'>, key?: NodeKey) {
    super(key);
    this.__thing = reference.thing;
    this.__uuid = reference.uuid;
    this.__text = reference.text;
  }

  static override getType(): string {
    return 'reference';
  }

  static override clone(node: ReferenceNode): ReferenceNode {
    return new ReferenceNode({ thing: node.__thing, uuid: node.__uuid, text: node.__text }, node.__key);
  }

  static override importJSON(json: Record<string, unknown>): ReferenceNode {
    const words = (name: string) => (typeof json[name] === 'string' ? json[name] : '');
    return new ReferenceNode({ thing: thingKindOf(json['thing']), uuid: words('uuid'), text: words('text') });
  }

  override exportJSON(): SerializedReference {
    return { type: 'reference', version: 1, thing: this.__thing, uuid: this.__uuid, text: this.__text };
  }

  override createDOM(): HTMLElement {
    return document.createElement('span');
  }

  override updateDOM(): false {
    return false;
  }

  override getTextContent(): string {
    return this.__text;
  }

  override decorate(): JSX.Element {
    return <ReferenceView reference={this.exportJSON()} nodeKey={this.__key} />;
  }
}

export function $isReferenceNode(node: LexicalNode | null | undefined): node is ReferenceNode {
  return node instanceof ReferenceNode;
}

function thingKindOf(value: unknown): ThingKind {
  return value === 'note' || value === 'actor' || value === 'highlight' ? value : 'article';
}
