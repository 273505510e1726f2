// Which place each highlight has among all of an article. One more moves thousands: they are told after what one waits for is drawn.
import { createContext, useContext, useDeferredValue, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Highlight } from '../../preload/api';

interface Places {
  /** By id, counted from 1. */
  places: ReadonlyMap<number, number>;
  total: number;
}

const Context = createContext<Places>({ places: new Map(), total: 0 });
const ManyContext = createContext(false);
/** From here on, the cards far from the view wait. */
const MANY = 200;

export function PlacesProvider({ highlights, children }: { highlights: readonly Highlight[]; children: ReactNode }) {
  const places = useMemo(() => ({ places: new Map(highlights.map(({ id }, place) => [id, place + 1])), total: highlights.length }), [highlights]);
  const deferred = useDeferredValue(places);
  return <ManyContext.Provider value={highlights.length > MANY}><Context.Provider value={deferred}>{children}</Context.Provider></ManyContext.Provider>;
}

/** "highlight 3 of 12," */
export function PlaceOf({ id }: { id: number }) {
  const { t } = useTranslation('reader');
  const { places, total } = useContext(Context);
  return t('cardPlace', { place: places.get(id) ?? 1, total });
}

export function useHasMany(): boolean {
  return useContext(ManyContext);
}
