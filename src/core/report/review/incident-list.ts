import { type Fault, throwFaults } from '../../../domain/errors.ts';
import type { Incident } from './agenda.ts';

const LONGEST_ID = 200;
/** A cell of CSV, in quotation marks or up to the next comma or tab, and what ends it. */
const CELL = /^ *(?:"([^"]*(?:""[^"]*)*)" *|((?!")[^,\t]*))(?:[,\t]|$)/;
const HEADING = /^(?:id|incident)$/i;

/**
 * A list of incidents, one a line: its id and, after a comma or tab, its title; further cells and a
 * heading `id` are passed over. Throws ConfigurationError for a line that is none.
 */
export function readIncidents(file: string, text: string): Incident[] {
  const found = new Map<string, Incident>();
  const faults: Fault[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const incident = incidentOf(line);
    if (typeof incident === 'string') {
      const position = { file, line: index + 1 };
      const hint = 'A line is an id and, after a comma, a title.';
      faults.push({ code: 'bad-result', position, problem: incident, hint });
    } else if (index > 0 || !HEADING.test(incident.id)) found.set(incident.id, incident);
  }
  throwFaults(faults);
  return [...found.values()];
}

/** The incident of a line, or what is wrong with it. */
function incidentOf(line: string): Incident | string {
  if (/^\s*[{[]/.test(line)) return 'it is JSON and no list of incidents';
  if (/\p{Cc}/u.test(line.replaceAll('\t', ''))) return 'it has characters that no list has';
  const first = cellOf(line);
  const second = first && cellOf(first.rest);
  if (first === undefined || second === undefined) return 'a quotation mark has no partner';
  const [id, title] = [first.text, second.text];
  if (id === '') return 'it has no id';
  if (id.length > LONGEST_ID) return `its id is longer than ${LONGEST_ID} characters`;
  return title === '' ? { id } : { id, title };
}

/** The first cell of a line and what comes after it; undefined where quotation marks do not match. */
function cellOf(line: string): { readonly text: string; readonly rest: string } | undefined {
  const match = CELL.exec(line);
  if (match === null) return undefined;
  const [whole, quoted, plain = ''] = match;
  return { text: (quoted?.replaceAll('""', '"') ?? plain).trim(), rest: line.slice(whole.length) };
}
