// The way into the library as its user goes it: files are looked at, put right and chosen before they come in, and every one has its end in a report.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { barriers, section } from './desk';
import { ctrl, letIn } from './gestures';
import { begin, bringIn, copy, details, file, filesIn, koi8, list, many } from './importing';
import { expect, test } from './launch';

const FERRY = [
  'A ferry sails again', 'The ferry between the two towns sails again from Monday, the harbour office said in the morning.',
  'It carries forty cars and two hundred passengers, and the first crossing leaves at six, when the tide allows it.',
  'The pier was mended over the winter by a company from the capital, which had lost a suit over the delay.',
].join('\n\n');
const GRAIN = 'Grain waits in Ostrel\n\nTwelve thousand tons of wheat wait in the silos of Ostrel, the port captain Amina Sarsen told reporters on 8 July 2022.\n';
const BOAT = 'Лодка вышла в море\n\nПервая лодка вышла в море после долгой зимы, сообщили в порту города. Рыбаки ждали этого дня с начала марта.\n';
const HOSTILE = '<img src=x onerror=alert(1)>';

test.describe('an import', () => {
  test('shows what would become of each file, takes corrections in bulk, and reports how every file ended', async ({ start, folder }) => {
    const running = await begin(start, folder);
    const { page, choose, picture } = running;
    await bringIn(running, await filesIn(folder, { 'ferry.txt': FERRY }));

    const files = await filesIn(folder, {
      'same.txt': FERRY, 'nearly.txt': `${FERRY}\n\nThe office asks drivers to book a place a day before they cross, and to come early.\n`, 'grain.txt': GRAIN, 'boat.txt': BOAT,
      'empty.txt': '', 'noise.txt': Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251)),
      ...process.platform === 'win32' ? {} : { [`${HOSTILE}.txt`]: GRAIN.replace('Ostrel', 'Velm').replaceAll('wheat', 'barley'), 'a\u202Etxt.exe.txt': BOAT.replace('Лодка', 'Баржа').replaceAll('лодка', 'баржа') },
    });
    await choose(files);
    await page.keyboard.press(`${ctrl}+Shift+KeyO`);
    await expect(page.getByRole('button', { name: /^Import \d articles/ })).toBeFocused();
    await expect(file(page, /^in library .*same\.txt/)).toBeVisible();
    await expect(file(page, /^(nearly the same|new version) .*nearly\.txt/)).toBeVisible();
    await expect(file(page, /^rejected empty\.txt.*has no text/)).toBeVisible();
    await expect(file(page, /^rejected noise\.txt.*not text/)).toBeVisible();
    if (process.platform !== 'win32') await expect(list(page)).toContainText(HOSTILE);
    await picture('import-01-preview');
    expect(await barriers(page)).toEqual([]);

    await test.step('a text that came again, changed, says of what it is another', async () => {
      await file(page, /nearly\.txt/).click();
      await expect(details(page)).toContainText(/“A ferry sails again” came again, changed: \d+% of the shorter text/);
      await picture('import-01b-newer');
    });

    await test.step('the one that is chosen is told of beside the list, and put right there', async () => {
      await file(page, /grain\.txt/).click();
      const side = details(page);
      await expect(side.getByRole('textbox', { name: 'Title' })).toHaveValue('Grain waits in Ostrel');
      await expect(side).toContainText('Twelve thousand tons of wheat');
      const date = side.getByRole('textbox', { name: 'Date' });
      await date.fill('last summer');
      await date.press('Enter');
      await expect(side.getByText(/This is no date I know/)).toBeVisible();
      await expect(date).toHaveValue('last summer');
      await picture('import-02-wrong-date');
      expect(await barriers(page)).toEqual([]);
      await date.fill('9.7.2022');
      await date.press('Enter');
      await expect(date).toHaveValue('2022-07-09');
      await expect(side).toContainText('9 Jul 2022, by hand');
      await expect(file(page, /grain\.txt/)).toContainText('9 Jul 2022');
    });

    await test.step('several are put right at once', async () => {
      await page.getByRole('button', { name: /^New \d/ }).click();
      await list(page).focus();
      await page.keyboard.press(`${ctrl}+KeyA`);
      const side = details(page);
      await expect(side.getByRole('heading', { name: /files chosen/ })).toBeVisible();
      await expect(side.getByRole('textbox', { name: 'Date' })).toHaveAttribute('placeholder', 'mixed');
      await picture('import-03-bulk');
      await side.getByRole('textbox', { name: 'Publisher' }).fill('Harbour Gazette');
      await side.getByRole('textbox', { name: 'Publisher' }).press('Enter');
      await expect(file(page, /grain\.txt/)).toContainText('Harbour Gazette');
      await expect(file(page, /boat\.txt/)).toContainText('Harbour Gazette');
      await page.getByRole('button', { name: /^All \d/ }).click();
    });

    await test.step('one is left out, by a key', async () => {
      await file(page, /boat\.txt/).click();
      await page.keyboard.press('Delete');
      await expect(file(page, /^left out .*boat\.txt/)).toBeVisible();
      await details(page).getByRole('button', { name: 'Own article' }).click();
      await expect(file(page, /^new .*boat\.txt/)).toBeVisible();
    });

    await test.step('the report says how each ended, and rejected files are tried again', async () => {
      await page.keyboard.press(`${ctrl}+Enter`);
      await expect(page.getByText('finished', { exact: true })).toBeVisible();
      await expect(file(page, /^rejected .*empty\.txt/)).toBeVisible();
      await expect(file(page, /^in library .*same\.txt/)).toBeVisible();
      await picture('import-04-report');
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Rejected 2' }).click();
      await expect(list(page).getByRole('option')).toHaveCount(2);
      await writeFile(join(files, 'empty.txt'), 'The quay holds\n\nThe quay of Halm holds, the engineers wrote after a week of measuring in the rain.\n');
      await page.getByRole('button', { name: 'Try all 2 again' }).click();
      await expect(file(page, /^new The quay holds/)).toBeVisible();
      await letIn(page);
      await page.getByRole('option', { name: /The quay holds/ }).click();
      await expect(page.getByRole('region', { name: 'Article text' })).toContainText('after a week of measuring');
      await page.keyboard.press(`${ctrl}+7`);
      await expect(page.getByRole('listbox', { name: 'Earlier imports' }).getByRole('option')).toHaveCount(3);
    });
  });

  test('reads a file again in the encoding that one chooses, before the import and after it', async ({ start, folder }) => {
    const running = await begin(start, folder);
    const { page, choose, picture } = running;
    await choose(join(await filesIn(folder, { 'koi.txt': koi8(BOAT) }), 'koi.txt'));
    await page.keyboard.press(`${ctrl}+KeyO`);
    const side = details(page);
    await side.getByRole('combobox', { name: 'Encoding' }).selectOption('windows-1251');
    await expect(side).not.toContainText('Первая лодка');
    await picture('import-05-misread');
    await side.getByRole('combobox', { name: 'Encoding' }).selectOption('koi8-r');
    await expect(side).toContainText('Первая лодка вышла в море');
    await expect(file(page, /Лодка вышла в море/)).toBeVisible();
    await side.getByRole('combobox', { name: 'Encoding' }).selectOption('windows-1251');
    await expect(side).not.toContainText('Первая лодка');
    await page.getByRole('button', { name: /^Import 1 article/ }).focus();
    await letIn(page);
    await page.getByRole('listbox', { name: 'Articles' }).getByRole('option').click();
    const inspector = page.getByRole('region', { name: 'Inspector' });
    await inspector.getByRole('button', { name: 'Edit details' }).click();
    await inspector.getByRole('combobox', { name: 'Encoding' }).selectOption('koi8-r');
    await expect(page.getByRole('region', { name: 'Article text' })).toContainText('Первая лодка вышла в море');
    await picture('import-06-details');
    expect(await barriers(page)).toEqual([]);
    await inspector.getByRole('textbox', { name: 'Byline' }).fill('Ирма Вель');
    await inspector.getByRole('textbox', { name: 'Byline' }).press('Enter');
    await expect(page.getByRole('region', { name: 'Article text' })).toContainText('Ирма Вель');
    await page.keyboard.press('Escape');
    await inspector.getByRole('button', { name: 'Done' }).focus();
    await page.keyboard.press(`${ctrl}+KeyZ`);
    await expect(page.getByRole('region', { name: 'Article text' })).not.toContainText('Ирма Вель');
  });

  test('takes what is pasted, and nothing in it runs or is fetched', async ({ start, folder }) => {
    const { page, picture } = await begin(start, folder);
    await copy(page, 'Grain waits in Ostrel', [
      '<html><head><title>Grain waits in Ostrel</title><script>window.hasRun = true</script></head><body onload="window.hasRun = true"><article>',
      '<h1>Grain waits in Ostrel</h1><p>Twelve thousand tons of wheat wait in the silos of <b>Ostrel</b>, the port captain said.</p>',
      '<img src="https://tracker.example.org/pixel.gif" onerror="window.hasRun = true"><iframe src="https://tracker.example.org/frame"></iframe>',
      '<p style="background:url(https://tracker.example.org/style.png)">The ships are late, and the next one is expected on Friday.</p></article></body></html>',
    ].join('\n'));
    await page.keyboard.press(`${ctrl}+KeyV`);
    await expect(file(page, /^new Grain waits in Ostrel/)).toBeVisible();
    await expect(details(page)).toContainText('Twelve thousand tons of wheat wait in the silos of Ostrel');
    await expect(details(page)).not.toContainText('tracker');
    await picture('import-07-pasted');
    await letIn(page);
    await page.getByRole('option', { name: /Grain waits in Ostrel/ }).click();
    await expect(page.getByRole('region', { name: 'Article text' })).toContainText('The ships are late');
    expect(await page.evaluate(() => 'hasRun' in window)).toBe(false);
    await expect(page.getByText('Sealed, 0 requests')).toBeVisible();

    await copy(page, BOAT);
    await page.keyboard.press(`${ctrl}+KeyK`);
    await page.keyboard.type('paste');
    await page.getByRole('option', { name: 'Paste an article' }).click();
    await expect(file(page, /^new Лодка вышла в море/)).toBeVisible();
  });

  test('is discarded at once, and comes back as it was by Undo or from the trash', async ({ start, folder }) => {
    const { page, choose, picture } = await begin(start, folder);
    await choose(await filesIn(folder, { 'grain.txt': GRAIN, 'ferry.txt': FERRY }));
    await page.keyboard.press(`${ctrl}+Shift+KeyO`);
    await file(page, /^new Grain waits in Ostrel/).click();
    await details(page).getByRole('textbox', { name: 'Publisher' }).fill('Lake Post');
    await page.keyboard.press('Enter');
    const discard = page.getByRole('button', { name: 'Discard' });
    await discard.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 files discarded')).toBeVisible();
    await expect(discard).toBeHidden();
    await picture('import-07b-discarded');
    expect(await barriers(page)).toEqual([]);
    const undo = page.getByRole('button', { name: 'Undo' });
    for (let presses = 0; presses < 30 && !await undo.evaluate((button) => button === document.activeElement); presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 files wait here again, as you left them')).toBeVisible();
    await file(page, /^new Grain waits in Ostrel/).click();
    await expect(details(page).getByRole('textbox', { name: 'Publisher' })).toHaveValue('Lake Post');

    await discard.click();
    await expect(page.getByText('2 files discarded')).toBeVisible();
    await expect(page.getByText('2 files wait here again, as you left them')).toBeHidden();
    await section(page, /^Trash/);
    const trashed = page.getByRole('option', { name: /Files.*Grain waits in Ostrel/ });
    await expect(trashed).toContainText('30 days left');
    await picture('import-07c-trash');
    await trashed.click();
    await page.getByRole('button', { name: /^Restore/ }).click();
    await page.getByRole('button', { name: 'Look at them' }).click();
    await file(page, /^new Grain waits in Ostrel/).click();
    await expect(details(page).getByRole('textbox', { name: 'Publisher' })).toHaveValue('Lake Post');
    await page.getByRole('button', { name: 'Import 2 articles' }).click();
    await expect(page.getByText('2 articles imported')).toBeVisible();
  });

  test('can be stopped, and what was read outlives the library process and the app', async ({ start, folder }) => {
    const running = await begin(start, folder);
    const { page, choose, picture, userData } = running;
    await choose(await many(folder, 600));
    await page.keyboard.press(`${ctrl}+Shift+KeyO`);
    await expect(list(page).getByRole('option').first()).toBeVisible();
    await running.killLibrary();
    await expect(page.getByRole('button', { name: /^Import \d+ articles?/ })).toBeEnabled();
    await picture('import-08-killed');
    await expect(file(page, /^new Report/).first()).toBeVisible();
    await running.kill();
    const again = await start({ userData });
    await expect(again.page.getByRole('button', { name: /^Import .*waits? to be imported/ })).toBeVisible();
    await again.page.keyboard.press(`${ctrl}+7`);
    await again.picture('import-09-waiting');
    await letIn(again.page);
    await expect(again.page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first()).toBeVisible();
    await again.choose(await many(folder, 900));
    await again.page.keyboard.press(`${ctrl}+Shift+KeyO`);
    await expect(list(again.page).getByRole('option').first()).toBeVisible();
    await again.page.getByRole('button', { name: 'Stop reading' }).click();
    await expect(again.page.getByText(/^Stopped\./)).toBeVisible();
    await again.page.getByRole('button', { name: 'Discard' }).click();
    await expect(again.page.getByText(/^[\d,]+ files discarded$/)).toBeVisible();
  });

  test('goes by the keyboard alone, in both languages and themes, and in windows of every width', async ({ start, folder }) => {
    const running = await begin(start, folder, 'ru');
    const { app, page, choose, picture } = running;
    await choose(await filesIn(folder, { 'boat.txt': BOAT, 'grain.txt': GRAIN, 'ferry.txt': FERRY, 'again.txt': FERRY, 'empty.txt': '' }));
    await page.keyboard.press(`${ctrl}+Shift+KeyO`);
    await expect(page.getByRole('button', { name: /^Импортировать 3 статьи/ })).toBeFocused();
    const look = async (name: string) => {
      for (const language of ['en', 'ru'] as const) {
        for (const theme of ['light', 'dark'] as const) {
          await page.evaluate((wanted) => window.commonplace.call('settings.change', wanted, crypto.randomUUID()), { language, theme });
          await expect(page.locator(`html[lang="${language}"][data-theme="${theme}"]`)).toBeVisible();
          await picture(`import-10-${name}-${language}-${theme}`);
          expect(await barriers(page), `${name} ${language} ${theme}`).toEqual([]);
        }
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    };
    const resize = async (width: number, height: number) => {
      await app.evaluate(({ BrowserWindow }, [wide, high]) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setMinimumSize(300, 200);
        window?.setContentSize(wide, high);
      }, [width, height] as const);
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    };
    for (const [width, height] of [[1440, 900], [1180, 760], [720, 450], [320, 640]] as const) {
      await resize(width, height);
      await look(String(width));
    }
    await page.getByRole('listbox', { name: 'Файлы' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Подробности' }).first()).toBeVisible();
    await look('side');
    await resize(1180, 760);
    await page.keyboard.press(`${ctrl}+Enter`);
    await expect(page.getByRole('button', { name: /^К статьям/ })).toBeFocused();
    await look('report');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option', { name: /Лодка вышла в море/ })).toBeVisible();
  });
});
