// A hit opens where it stands: the passage in its article, the note, the actor's page, the claim.
import type { Hit, TaggedPassage } from '../../preload/api';
import { focusPart } from '../frame/pane-focus';
import { useNavigation } from '../navigation';

export function useOpenHit(): (hit: Hit) => void {
  const { go } = useNavigation();
  return (hit) => {
    const { kind, id, passage } = hit;
    if (kind === 'article') {
      go({ place: 'shelf', article: id, highlight: null, jump: passage && { start: passage.start, end: passage.end } });
      return focusPart('reader');
    }
    if (kind === 'note') go({ place: 'notes', note: id });
    else if (kind === 'actor') go({ place: 'actors', actor: id });
    else if (kind === 'claim') go({ place: 'claims', claim: id });
  };
}

/** Opens a passage with its highlight selected. */
export function useOpenPassage(): (passage: TaggedPassage) => void {
  const { go } = useNavigation();
  return ({ article, older, highlight, start, end }) => {
    go({ place: 'shelf', article, version: older, highlight, jump: { start, end } });
    focusPart('reader');
  };
}
