// Articles for the journeys of reading: a saved page of every kind of block, and a Russian text; all invented.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const PAGE_TITLE = 'What the ports of Lirna can carry';
export const RUSSIAN_TITLE = 'Порт Лирны примет больше зерна';

const ROWS = [['Lirna', '12.4', '15', 'since May'], ['Ostrel', '7', '', 'closed'], ['Tessaria', '103.5', '3', 'under repair since the spring']];

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${PAGE_TITLE} | Harbour Courier</title>
<meta property="og:site_name" content="Harbour Courier"><meta name="author" content="Ruth Ellery">
<meta property="article:published_time" content="2023-04-10T08:00:00Z"><link rel="canonical" href="https://courier.example.org/ports"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>${PAGE_TITLE}</h1><p>By Ruth Ellery</p>
<p>The harbour master of Lirna said on Monday that the quays hold, and that ships bring more grain than last year. Mr. Varga of the U.S. Grain Board agreed at 5 p.m. on the same day. Nobody asked what it costs.</p>
<h2>The routes</h2>
<p>Three roads lead out of the valley, and each has a price of its own. The railway is the oldest of them and still carries the most.</p>
<ul><li>By rail, through the northern pass, where the snow lies until May<ul><li>broad gauge to Karsk</li><li>narrow gauge beyond it</li></ul></li>
<li>By river, with barges of eight hundred tons</li><li>By road</li></ul>
<h3>In the order of their cost</h3>
<ol><li>the river, if the locks are open</li><li>the railway</li><li>the road, which nobody takes by choice</li></ol>
<blockquote><p>We shall load whatever comes, said the master, and we shall not ask whose it is.</p><p>That is what a harbour is for.</p></blockquote>
<h2>The figures</h2>
<p>The ministry gave these figures in its report to the council, which met behind closed doors in the week after the storm.</p>
<table><thead><tr><th>Port</th><th>Million tons</th><th>Berths</th><th>State</th></tr></thead><tbody>
${ROWS.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody></table>
<figure><img src="quay.jpg" alt=""><figcaption>The southern quay of Lirna in the morning, before the first ship.</figcaption></figure>
<p>The code of the register was printed with it:</p>
<pre>lirna = open
  berths = 15
  depth  = 11.5</pre>
<p>The council will meet again in the autumn, and the master of the harbour will be there. Until then the cranes of Lirna work at night as well.</p>
</article><footer>Harbour Courier, all rights reserved</footer></body></html>`;

const RUSSIAN = `${RUSSIAN_TITLE}

Начальник порта Лирны сказал в понедельник, что причалы держатся. Корабли привозят больше зерна, чем в прошлом году. Проф. А. Б. Верин с ул. Портовой согласен с ним.

Ещё в 2022 г. порт принимал вдвое меньше. Тогда никто не верил, что к нему проложат железную дорогу. «Кто её построит?» — спрашивали в городе.

Осенью совет соберётся ещё раз, и всё решится.
`;

/** Writes the two into a folder. */
export async function writePages(folder: string): Promise<string[]> {
  const files = [join(folder, 'ports.html'), join(folder, 'lirna.txt')];
  await writeFile(files[0] ?? '', PAGE);
  await writeFile(files[1] ?? '', RUSSIAN);
  return files;
}
