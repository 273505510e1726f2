// A saved page with readers' comments and other news, as sites build them; all invented.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const FOLDED_TITLE = 'The ice road to Karsk opens';

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${FOLDED_TITLE} | Harbour Courier</title>
<meta property="og:site_name" content="Harbour Courier"><meta name="author" content="Ruth Ellery">
<meta property="article:published_time" content="2023-12-04T08:00:00Z"></head>
<body><article><h1>${FOLDED_TITLE}</h1><p>By Ruth Ellery</p>
<p>The road over the frozen lake was opened to lorries on Monday, two weeks later than last year. The road master measured forty centimetres of ice at every mark between Karsk and the far shore.</p>
<p>Nobody may drive faster than thirty, and nobody may stop. The council has set a price for those who do, and a higher one for those who do it twice.</p>
<h2>What it carries</h2>
<p>Until the spring, grain goes over the ice by night and people go over it by day. The ferry waits in the harbour, where its crew paints it and mends what the summer has broken.</p>
</article>
<aside class="related-news"><h3>Read also</h3><ul>
<li><a href="/a">The ferry of Karsk is painted white again</a></li>
<li><a href="/b">Grain from the valley is dearer than last winter</a></li>
<li><a href="/c">Who measures the ice, and how he learned to do it</a></li></ul></aside>
<section id="comments" class="comments"><h3>2 comments</h3><ol class="comment-list">
<li class="comment" id="comment-1"><div class="comment-author"><b class="fn">Ann Verin</b> <time datetime="2023-12-04T18:18:00">4 December 2023, 18:18</time></div>
<div class="comment-content"><p>Forty centimetres is little for a lorry with grain. The table of the old road master said:</p>
<table><thead><tr><th>Ice</th><th>Tons</th></tr></thead><tbody><tr><td>30</td><td>5</td></tr><tr><td>40</td><td>9.5</td></tr><tr><td>60</td><td>24</td></tr></tbody></table>
<p>Two things are missing in the report:</p><ul><li>who measured between the marks</li><li>what the ferry costs while it waits</li></ul></div>
<ol class="children"><li class="comment" id="comment-2"><div class="comment-author"><b class="fn">Boris Lund</b> <time datetime="2023-12-05T07:02:00">5 December 2023, 07:02</time></div>
<div class="comment-content"><blockquote><p>Forty centimetres is little for a lorry with grain.</p></blockquote>
<p>It was enough for my father, who drove there all his life.</p><p>He also wrote his own rule on the door of the cab:</p><pre>ice &lt; 30   walk
ice &lt; 60   drive alone</pre></div></li></ol></li>
</ol></section>
<footer>Harbour Courier, all rights reserved</footer></body></html>`;

/** Writes it into a folder. */
export async function writeFoldedPage(folder: string): Promise<string> {
  const file = join(folder, 'ice-road.html');
  await writeFile(file, PAGE);
  return file;
}
