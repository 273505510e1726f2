// Tables of figures, told from those that only lay out a page. Their rows become lines, with tabs between the cells.
import { BLOCKS } from './elements';
import { isText, type PageElement } from './tree';

export interface Row {
  cells: PageElement[];
  isHead: boolean;
}

const LONGEST_CELL = 300;
const FEWEST_CELLS = 4;

/** Null where the table lays out a page: then its cells are read one after the other. */
export function rowsOf(table: PageElement): Row[] | null {
  const rows = rowElementsIn(table).map((row) => {
    const cells = cellsIn(row);
    return { cells, isHead: row.parent?.name === 'thead' || cells.every(({ name }) => name === 'th') };
  });
  const filled = rows.filter(({ cells }) => cells.length > 0);
  if (/^(?:presentation|none)$/u.test(table.attributes.get('role') ?? '')) return null;
  const cells = filled.flatMap((row) => row.cells);
  const isMarked = table.attributes.get('role') === 'table' || table.attributes.has('summary') || cells.some(({ name }) => name === 'th')
    || table.children.some((child) => !isText(child) && /^(?:caption|thead)$/u.test(child.name));
  const isGrid = filled.filter((row) => row.cells.length > 1).length > 1 && cells.length >= FEWEST_CELLS;
  if (!isGrid && !(isMarked && filled.length > 1 && cells.length > filled.length)) return null;
  return cells.every((cell) => isCellOfFigures(cell, isMarked)) ? filled : null;
}

function rowElementsIn(table: PageElement): PageElement[] {
  return elementsIn(table).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/u.test(child.name) ? elementsIn(child).filter(({ name }) => name === 'tr') : [];
  });
}

function cellsIn(row: PageElement): PageElement[] {
  return elementsIn(row).filter(({ name }) => name === 'td' || name === 'th');
}

function elementsIn(element: PageElement): PageElement[] {
  return element.children.flatMap((child) => (isText(child) ? [] : [child]));
}

/** A cell that holds paragraphs, headings or another table is a part of the page. */
function isCellOfFigures(cell: PageElement, isMarked: boolean): boolean {
  let length = 0;
  let blocks = 0;
  const look = (element: PageElement): boolean => element.children.every((child) => {
    if (isText(child)) {
      length += child.value.replace(/\s+/gu, ' ').length;
      return true;
    }
    if (/^(?:table|h[1-6]|article|section|blockquote|pre|form)$/u.test(child.name)) return false;
    if (BLOCKS.has(child.name)) blocks += 1;
    return look(child);
  });
  return look(cell) && length <= LONGEST_CELL * (isMarked ? 4 : 1) && blocks <= (isMarked ? 40 : 2);
}
