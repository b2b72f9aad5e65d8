import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { FILE_RENDERERS } from '../../src/core/report/files.ts';
import { REPORT_FILE_NAMES, type ReportFileName } from '../../src/domain/report.ts';
import type { RunRecord } from '../../src/domain/run.ts';
import { recordWith } from '../support/hostile-record.ts';
import { naughtyStrings } from '../support/naughty-strings.ts';
import { hasRealData, readRealData } from '../support/real-data.ts';
import { recordOf, wholeTrial } from '../support/records.ts';

const HOSTILE = [
  '',
  ' ',
  ']]>&<!--"\'--></failure>',
  '=cmd|"/c calc"!A1',
  '\t@SUM(1,2)\r\n"x"',
  '[click](https://evil.example) {0}',
  '../../etc/passwd\u0000\uFFFE\uD800',
  '::error::\u202E<script>alert(1)</script>',
];

/** Records whose every field is one of the hostile texts, and one that is harmless. */
function records(): RunRecord[] {
  const naughty = naughtyStrings().map((text) => [text]);
  return [recordOf(), ...HOSTILE.map((text) => recordWith([text])), ...naughty.map(recordWith)];
}

function drawn(name: ReportFileName, record: RunRecord): string {
  return Array.from(FILE_RENDERERS[name](record, wholeTrial)).join('');
}

const require = createRequire(import.meta.url);
const SARIF_SCHEMA = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

describe.each(REPORT_FILE_NAMES)('%s', (name) => {
  it('is well-formed text without hidden characters, whatever the texts of the run are', () => {
    for (const record of records()) {
      expect(drawn(name, record)).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E](?<![\t\r\n])/u);
    }
  });
});

describe('junit.xml', () => {
  it.runIf(hasRealData())('validates against the schema of JUnit', async () => {
    const xml = records().map((record, index) => ({
      fileName: `${index}.xml`,
      contents: drawn('junit.xml', record),
    }));
    const schema = readRealData('conformance', 'junit', 'JUnit.xsd');
    const { valid, errors } = await validateXML({ xml, schema });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    const broken = { fileName: 'broken.xml', contents: '<testsuites><testcase/></testsuites>' };
    expect((await validateXML({ xml: [broken], schema })).valid).toBe(false);
  });
});

describe('headgate.sarif', () => {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  // The schema is of draft 4, whose marks alone differ in what it uses.
  const { $schema: _draft, id: _id, ...schema } = require(SARIF_SCHEMA);
  const validate = ajv.compile(schema);

  it('validates against the published schema', () => {
    for (const record of records()) {
      validate(JSON.parse(drawn('headgate.sarif', record)));
      expect(validate.errors).toBe(null);
    }
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it('has no link in a message', () => {
    for (const record of records()) {
      const { runs } = JSON.parse(drawn('headgate.sarif', record));
      for (const { message } of runs[0].results)
        expect(message.text.replaceAll(/\\u\{[0-9A-F]+\}/g, '')).not.toMatch(/[[\]{}]/);
    }
  });
});

describe('cases.csv', () => {
  it('has the same fields in each row, none of which a spreadsheet runs', () => {
    for (const record of records()) {
      const rows = drawn('cases.csv', record).split('\r\n').slice(0, -1);
      for (const row of rows) {
        const fields = row.match(/"(?:[^"]|"")*"/g) ?? [];
        expect(fields.join(',')).toBe(row);
        expect(fields).toHaveLength(14);
        for (const field of fields) expect(field).not.toMatch(/^"\s*[=+\-@]/);
      }
    }
  });
});

describe('badge.json', () => {
  it('carries no text of others', () => {
    for (const record of records()) {
      expect(drawn('badge.json', record)).toMatch(
        /^\{"schemaVersion":1,"label":"headgate","message":"[a-z ]+[0-9. %]*","color":"[a-z]+"\}\n$/,
      );
    }
  });
});
