// Documents of other programs, as an analyst brings them: a PDF, a Word document, a book and a letter are read; what cannot be read says why and what to do.
import { docxOf, epubOf, chapter, paragraph, styled } from '../reader/documents/packed';
import { column, pdfOf } from '../reader/documents/pdfs';
import { ctrl, letIn } from './gestures';
import { begin, file, filesIn } from './importing';
import { expect, test } from './launch';

const CRANES = ['The harbour of Ostrel was built when the river still reached the', 'hill, and its cranes have stood idle since the winter of the flood. The', 'mayor wants them moved before spring.'];
const PDF = pdfOf([[{ text: 'Cranes of Ostrel to move', x: 50, y: 60, size: 20 }, ...column(CRANES, { x: 50, y: 100 })]]);
const LOCKED = pdfOf([column(CRANES, { x: 50, y: 100 })], { trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>` });
const WORD = docxOf(paragraph('Паром вернулся', styled('heading1')) + paragraph('Паром через Сольву снова ходит по воскресеньям, сообщили в порту утром.'));
const BOOK = epubOf([chapter('<h1>Harbours</h1><p>A harbour is a place where ships wait for weather, and people for ships.</p>')], { metadata: '<dc:title>On harbours</dc:title><dc:creator>Anna Reed</dc:creator>' });
const LETTER = ['From: Pavel Sol <pavel@example.org>', 'Subject: What the ministry answered', 'Date: Tue, 9 Mar 2021 10:15:00 +0300', 'Content-Type: text/html; charset=utf-8', '', '<p>The ministry answered that the letter had never reached it.</p>'].join('\r\n');

test('documents of other programs are read, and each that cannot be says why', async ({ start, folder }) => {
  const { page, choose, picture } = await begin(start, folder);
  await choose(await filesIn(folder, {
    'cranes.pdf': Buffer.from(PDF), 'ferry.docx': Buffer.from(WORD), 'harbours.epub': Buffer.from(BOOK), 'answer.eml': LETTER,
    'locked.pdf': Buffer.from(LOCKED), 'scan.pdf': Buffer.from(pdfOf([[]])), 'broken.docx': Buffer.from(WORD).subarray(0, 300), 'old.rtf': '{\\rtf1 words}',
  }));
  await page.keyboard.press(`${ctrl}+Shift+KeyO`);
  for (const name of [/^new Cranes of Ostrel to move/, /^new Паром вернулся/, /^new On harbours/, /^new What the ministry answered/]) await expect(file(page, name)).toBeVisible();
  for (const name of [/^rejected locked\.pdf.*password/, /^rejected scan\.pdf.*pictures/, /^rejected broken\.docx.*damaged/, /^rejected old\.rtf.*cannot be read yet/]) await expect(file(page, name)).toBeVisible();
  await picture('formats-01-preview');
  await letIn(page);
  await expect(page.getByText('4 articles imported')).toBeVisible();
  await page.getByRole('option', { name: /Cranes of Ostrel to move/ }).click();
  await expect(page.getByText(CRANES.join(' '))).toBeVisible();
  await picture('formats-02-pdf');
});
