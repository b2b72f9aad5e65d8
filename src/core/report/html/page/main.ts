import { casePage } from './case-page.ts';
import { caseTable } from './case-table.ts';
import { casesLeftOut, linkOf, runData, textsOfCase } from './data.ts';
import { element } from './element.ts';
import { overview } from './overview.ts';

const TITLE = 'Headgate report';

/*
 * The page: the overview of a run, and the page of a case where the address names one. It starts
 * while the texts of cases are still coming in, so a case waits for the end of the document.
 */
const run = runData();
const page = document.getElementById('page') ?? document.body;
const start = overview(run, caseTable(run));
let opened = '';
const places = new Map(run.cases.map((row, place) => [linkOf(run, row), place]));
page.replaceChildren(start);
document.addEventListener('DOMContentLoaded', () => {
  const count = casesLeftOut();
  if (count > 0) {
    const cases = count === 1 ? 'case is' : 'cases are';
    const words = `The texts of ${count} ${cases} not on this page, to keep it small; result.json has them.`;
    start.querySelector('header')?.after(element('p', { class: 'notice' }, words));
  }
  if (location.hash !== '') route();
  window.addEventListener('hashchange', route);
});

function route(): void {
  const place = placeOf(location.hash);
  const row = place === undefined ? undefined : run.cases[place];
  const left = page.firstElementChild;
  if (place === undefined || row === undefined) {
    document.title = TITLE;
    page.replaceChildren(start);
    if (left !== start) returned();
    return;
  }
  opened = linkOf(run, row);
  const shown = casePage(run, row, textsOfCase(place));
  document.title = `${row.id} · ${TITLE}`;
  page.replaceChildren(shown);
  window.scrollTo(0, 0);
  shown.querySelector('h1')?.focus();
}

/** Addresses that people write by hand may leave signs as they are. */
function placeOf(hash: string): number | undefined {
  return places.get(hash) ?? places.get(normal(hash));
}

function normal(hash: string): string {
  const [, evalset = '', id = ''] = /^#case=([^/]*)\/(.*)$/s.exec(hash) ?? [];
  try {
    const encoded = [evalset, id].map((part) => encodeURIComponent(decodeURIComponent(part)));
    return `#case=${encoded.join('/')}`;
  } catch {
    return hash;
  }
}

/** Puts the reader back where the case was opened. */
function returned(): void {
  const link = [...start.querySelectorAll('a')].find(
    (item) => item.getAttribute('href') === opened,
  );
  link?.focus();
}
