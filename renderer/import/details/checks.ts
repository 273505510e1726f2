// What may stand in a field of an article's details, and what is meant by what was typed.
import { isEdtf } from '../../../preload/edtf';
import type { Editable } from '../../../preload/imports';

/** `wrong` names the sentence that explains it. */
export type Checked = { value: string | null } | { wrong: 'title' | 'date' | 'url' | 'long' };

const LONGEST = 300;
const LONGEST_URL = 2000;

export function checkedFact(field: Editable, typed: string): Checked {
  const text = typed.trim();
  if (text === '') return field === 'title' ? { wrong: 'title' } : { value: null };
  if (text.length > (field === 'url' ? LONGEST_URL : LONGEST)) return { wrong: 'long' };
  if (field === 'date') return checkedDate(text);
  if (field === 'url' && !isAddress(text)) return { wrong: 'url' };
  return { value: text };
}

/** EDTF, or days as they are written with points: 8.7.2022, 07.2022. */
function checkedDate(text: string): Checked {
  const value = text.split('/').map((part) => fromPoints(part.trim())).join('/');
  return isEdtf(value) ? { value } : { wrong: 'date' };
}

function fromPoints(part: string): string {
  const [, day, month = '', year = ''] = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/u.exec(part) ?? [];
  if (year === '') return part;
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

function isAddress(text: string): boolean {
  try {
    return /^https?:$/u.test(new URL(text).protocol);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return false;
  }
}
