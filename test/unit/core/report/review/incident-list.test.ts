import { describe, expect, it } from 'vitest';
import { readIncidents } from '../../../../../src/core/report/review/incident-list.ts';
import { ConfigurationError } from '../../../../../src/domain/errors.ts';

const read = (text: string) => readIncidents('incidents.csv', text);

/** What was said of each line. */
function refusal(text: string): string[] {
  try {
    read(text);
  } catch (cause) {
    if (cause instanceof ConfigurationError) {
      return cause.faults.map(({ position, problem }) => `${position?.line}: ${problem}`);
    }
  }
  return [];
}

describe('readIncidents', () => {
  it('reads an id a line, with the title after a comma or tab', () => {
    expect(read('INC-1\n\nINC-2,Refund twice\r\nINC-3\tThe 5" disk\n')).toEqual([
      { id: 'INC-1' },
      { id: 'INC-2', title: 'Refund twice' },
      { id: 'INC-3', title: 'The 5" disk' },
    ]);
  });

  it('reads CSV as spreadsheets write it: byte order mark, heading, quotation marks, more cells', () => {
    expect(
      read('\uFEFFID,Title,Opened\r\n"INC-1","Said ""no"", twice",2026\r\nINC-2,,2026\r\n'),
    ).toEqual([{ id: 'INC-1', title: 'Said "no", twice' }, { id: 'INC-2' }]);
  });

  it('takes a heading at the start only, and an incident once', () => {
    expect(read('INC-1\nid\nINC-1,again\n')).toEqual([
      { id: 'INC-1', title: 'again' },
      { id: 'id' },
    ]);
    expect(read('')).toEqual([]);
  });

  it.each([
    ['{"id":"INC-1"}', ['1: it is JSON and no list of incidents']],
    ['INC-1\n,no id', ['2: it has no id']],
    ['INC-1,"half\nline"', ['1: a quotation mark has no partner']],
    ['INC-1\u0000\u0001', ['1: it has characters that no list has']],
    ['x'.repeat(201), ['1: its id is longer than 200 characters']],
  ])('refuses %j', (text, problems) => {
    expect(refusal(text)).toEqual(problems);
    expect(refusal('x'.repeat(200))).toEqual([]);
  });

  it('takes no longer on a line of nothing but commas or quotation marks', () => {
    expect(refusal(','.repeat(500_000))).toEqual(['1: it has no id']);
    expect(refusal(`INC-1,${'"'.repeat(500_001)}`)).toEqual(['1: a quotation mark has no partner']);
  });
});
