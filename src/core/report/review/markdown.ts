import { codeForMarkdown, forMarkdown } from '../encode/markdown.ts';
import type { Agenda, AgendaSection, Piece } from './agenda.ts';

/** The agenda of an eval review as Markdown. */
export function agendaMarkdown({ title, extent, sections }: Agenda): string {
  const parts = [`# ${forMarkdown(title)}`, extent, ...sections.map(sectionMarkdown)];
  return `${parts.join('\n\n')}\n`;
}

function sectionMarkdown({ title, count, lines, remark }: AgendaSection): string {
  const rest = (count ?? 0) - lines.length;
  const list = [
    ...lines.map((line) => `- ${line.map(pieceMarkdown).join('')}`),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ];
  const body = list.length > 0 ? list : remark === undefined ? ['None.'] : [];
  return [
    count === undefined ? `## ${title}` : `## ${title} (${count})`,
    ...[remark ?? '', body.join('\n')].filter((part) => part !== ''),
  ].join('\n\n');
}

function pieceMarkdown(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'said' in piece ? forMarkdown(piece.said) : codeForMarkdown(piece.name);
}
