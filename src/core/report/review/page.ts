import { forHtml } from '../encode/html.ts';
import { pageOpening } from '../html/opening.ts';
import { shortened } from '../shortened.ts';
import type { Agenda, AgendaSection, Piece } from './agenda.ts';

/** Longer texts are cut, as in the Markdown of the same agenda. */
const LONGEST = 2_000;

/** The agenda of an eval review as one page that needs nothing else, not even a script. */
export function agendaPage({ title, extent, sections }: Agenda): string {
  return `${pageOpening(title)}<main>
<header class="verdict">
<p class="kicker">Headgate · eval review</p>
<h1>${forHtml(title)}</h1>
<p>${forHtml(extent)}</p>
</header>
<nav aria-label="Agenda">
<ol class="agenda">
${sections.map(entryHtml).join('\n')}
</ol>
</nav>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}

function entryHtml({ title, count }: AgendaSection, index: number): string {
  const known = count === undefined ? 'not known' : String(count);
  return `<li><a href="#part-${index + 1}">${forHtml(title)}</a> <span class="badge">${known}</span></li>`;
}

function sectionHtml({ title, count, lines, remark }: AgendaSection, index: number): string {
  const rest = (count ?? 0) - lines.length;
  const items = [
    ...lines.map((line) => line.map(pieceHtml).join('')),
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ];
  const list = `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
  const words = remark ?? (items.length === 0 ? 'None.' : undefined);
  return [
    `<section aria-labelledby="part-${index + 1}">`,
    `<h2 id="part-${index + 1}">${forHtml(title)}</h2>`,
    ...(words === undefined ? [] : [`<p>${forHtml(words)}</p>`]),
    ...(items.length === 0 ? [] : [list]),
    '</section>',
  ].join('\n');
}

function pieceHtml(piece: Piece): string {
  if (typeof piece === 'string') return forHtml(piece);
  return 'said' in piece
    ? forHtml(textOf(piece.said))
    : `<code>${forHtml(textOf(piece.name))}</code>`;
}

function textOf(text: string): string {
  return shortened(text, LONGEST).trim() === '' ? '(empty)' : shortened(text, LONGEST);
}
