// Every highlight, mention and correction of a version, however many pages of the library's answer that takes.
import { useEffect, useState } from 'react';
import type { Correction, Highlight, Mention, Page } from '../../preload/api';
import { CallFailure, call, on } from '../library';

const PAGE = 500;

interface Every<Row> {
  /** Of which version these are; rows of another one must not be drawn. */
  version: number | null;
  rows: Row[];
  failure: CallFailure | null;
}

export function useHighlights(version: number | null): Every<Highlight> {
  return useEvery(version, askHighlights, HIGHLIGHT_RECORDS);
}

export function useMentions(version: number | null): Every<Mention> {
  return useEvery(version, askMentions, MENTION_RECORDS);
}

export function useCorrectionRows(version: number | null): Every<Correction> {
  return useEvery(version, askCorrections, CORRECTION_RECORDS);
}

const HIGHLIGHT_RECORDS = ['highlight', 'tag', 'claim', 'evidence'];
const MENTION_RECORDS = ['mention', 'actor'];
const CORRECTION_RECORDS = ['correction'];

function askHighlights(version: number, from: number): Promise<Page<Highlight>> {
  return call('highlight.list', { version, from, count: PAGE });
}

function askMentions(version: number, from: number): Promise<Page<Mention>> {
  return call('mention.list', { version, from, count: PAGE });
}

function askCorrections(version: number, from: number): Promise<Page<Correction>> {
  return call('correction.list', { version, from, count: PAGE });
}

function useEvery<Row>(version: number | null, ask: (version: number, from: number) => Promise<Page<Row>>, records: string[]): Every<Row> {
  const [every, setEvery] = useState<Every<Row>>({ version: null, rows: [], failure: null });
  useEffect(() => {
    if (version === null) return;
    let latest = 0;
    const askAll = async () => {
      const mine = ++latest;
      try {
        const rows: Row[] = [];
        for (let total = 1; rows.length < total;) {
          const page = await ask(version, rows.length);
          if (mine !== latest) return;
          rows.push(...page.rows);
          total = page.rows.length === 0 ? 0 : page.total;
        }
        setEvery({ version, rows, failure: null });
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        if (mine === latest) setEvery({ version, rows: [], failure: error });
      }
    };
    void askAll();
    const stopChanged = on('changed', (event) => {
      if (event.records.some((record) => records.includes(record))) void askAll();
    });
    // A library that died may have written what it could not tell of any more.
    const stopState = on('state', () => void askAll());
    return () => {
      latest = -1;
      stopChanged();
      stopState();
    };
  }, [version, ask, records]);
  return every.version === version ? every : { version, rows: [], failure: null };
}
