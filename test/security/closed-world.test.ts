import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/core/document/yaml.ts';
import { readEvalset } from '../../src/core/evalset/parse.ts';
import { caseSchema, evalsetSchema } from '../../src/core/evalset/schema.ts';
import { readSettings } from '../../src/core/governance/settings.ts';
import { settingsSchema } from '../../src/core/governance/settings-schema.ts';
import type { JsonObject, JsonValue } from '../../src/domain/json.ts';
import { DEFAULTS } from '../support/evalsets.ts';
import { startModelServer } from '../support/model-server.ts';
import { runGate } from './closed-world/gate-run.ts';
import { CASE_OWNERS, EVALSET_OWNERS, type Owned, SETTINGS_OWNERS } from './closed-world/owners.ts';
import { fieldsOf } from './closed-world/schema-fields.ts';
import {
  answerTo,
  EDITED_PROMPT,
  filesOf,
  PROMPT,
  type TrustedFiles,
  trustedFiles,
  written,
} from './closed-world/world.ts';

/** A model server, and the trusted files of a repository that asks it. */
async function world() {
  const model = await startModelServer(({ system, user }) => answerTo(system, user));
  const files = trustedFiles(new URL(model.url).origin);
  const judge = (base: TrustedFiles, head: TrustedFiles) =>
    runGate(filesOf(base, PROMPT), filesOf(head, EDITED_PROMPT), model);
  return { files, judge };
}

const ownersOf = (table: Readonly<Record<string, Owned>>, owner: Owned['owner']) =>
  Object.entries(table)
    .filter(([, owned]) => owned.owner === owner)
    .map(([field, { why, becomes }]) => ({ field, why, becomes }));

/** What the readers make of the files, without places in them. */
function readingOf({ settings, evalset }: TrustedFiles): Record<keyof TrustedFiles, string> {
  const path = 'evalsets/greeting/evalset.yaml';
  const { document, faults } = parseYaml(path, JSON.stringify(evalset));
  if (document === undefined) throw new TypeError(JSON.stringify(faults));
  const lookup = (name: string) =>
    name.endsWith('easy.jsonl') ? '{"id":"easy","input":"easy"}' : undefined;
  const read = readEvalset(document, faults, DEFAULTS, lookup);
  const asText = (value: unknown) =>
    JSON.stringify(value, (key, inner) => (key === 'position' ? undefined : inner));
  return {
    settings: asText(readSettings('headgate.yaml', JSON.stringify(settings)).settings),
    evalset: asText(read.evalset),
  };
}

/** A verdict with what another run spent, which new cases add to. */
function withSpendOf(spent: string | undefined, verdict: string | undefined): string {
  const { spend, storeUse } = JSON.parse(spent ?? '{}') as Record<string, unknown>;
  return JSON.stringify({ ...JSON.parse(verdict ?? '{}'), spend, storeUse }, null, 1);
}

const edited = (
  files: TrustedFiles,
  file: keyof TrustedFiles,
  field: string,
  value: JsonValue,
) => ({
  ...files,
  [file]: written(files[file], field, value) as JsonObject,
});

describe('every field of a trusted file has an owner', () => {
  it.each([
    ['headgate.yaml', settingsSchema, SETTINGS_OWNERS],
    ['evalset.yaml', evalsetSchema, EVALSET_OWNERS],
    ['a file of cases', caseSchema, CASE_OWNERS],
  ])('%s: the table names its fields, and no others', (_name, schema, owners) => {
    expect(Object.keys(owners).sort()).toEqual(fieldsOf(schema));
  });

  it('a new field without an owner: seen', () => {
    const schema = { properties: { ...(settingsSchema['properties'] as JsonObject), lax: {} } };
    expect(fieldsOf(schema)).toContain('lax');
    expect(Object.keys(SETTINGS_OWNERS)).not.toContain('lax');
  });
});

describe.each([
  { file: 'settings', owners: SETTINGS_OWNERS },
  { file: 'evalset', owners: EVALSET_OWNERS },
] as const)('closed world: head changes its $file', ({ file, owners }) => {
  it.each(ownersOf(owners, 'base'))(
    '$field, which $why: the same requests and the same verdict',
    async ({ field, becomes }) => {
      const { files, judge } = await world();
      const untouched = await judge(files, files);
      const attacked = await judge(files, edited(files, file, field, becomes));
      expect(attacked.refused).toEqual([]);
      expect(attacked.requests).toEqual(untouched.requests);
      expect(attacked.verdict).toBe(untouched.verdict);
    },
  );

  it.each(ownersOf(owners, 'base'))(
    '$field: the edit is one that its reader sees',
    async ({ field, becomes }) => {
      const files = trustedFiles('http://127.0.0.1:9');
      expect(readingOf(edited(files, file, field, becomes))[file]).not.toBe(readingOf(files)[file]);
    },
  );
});

describe('what head owns of a trusted file', () => {
  it.each(ownersOf(EVALSET_OWNERS, 'head').filter(({ field }) => field.startsWith('target.')))(
    '$field, which $why: refused while the file of base is still there',
    async ({ field, becomes }) => {
      const { files, judge } = await world();
      const attacked = await judge(files, edited(files, 'evalset', field, becomes));
      expect(attacked).toEqual({
        requests: [],
        verdict: undefined,
        changes: [],
        refused: ['wrong-value'],
      });
    },
  );

  it('cases[].id: another one is asked on head besides, and the verdict is the same', async () => {
    const { files, judge } = await world();
    // A case that the budget names keeps its id, as the evalset would be unsound without it.
    const renamed = edited(files, 'evalset', 'cases[].id', 'renamed');
    const untouched = await judge(files, files);
    const attacked = await judge(files, renamed);
    expect(attacked.verdict).toBe(withSpendOf(attacked.verdict, untouched.verdict));
    expect(attacked.requests).toEqual(expect.arrayContaining([...untouched.requests]));
    // Its agent is asked three times, and once the model that plays its user.
    expect(attacked.requests.length).toBe(untouched.requests.length + 4);
    expect(attacked.changes).toEqual(
      expect.arrayContaining([
        'weakened: 1 case removed, still judged: starts-with',
        'added: 1 case new, judged on head alone: renamed',
      ]),
    );
  });
});

describe('closed world: the same edits on base', () => {
  it.each([
    { file: 'settings', field: 'provider.organization', seen: 'requests' },
    { file: 'settings', field: 'provider.model', seen: 'requests' },
    { file: 'settings', field: 'trials.max', seen: 'nothing' },
    { file: 'settings', field: 'policy.widening', seen: 'verdict' },
    { file: 'evalset', field: 'budget.passRateDrop', seen: 'verdict' },
    { file: 'evalset', field: 'trials.min', seen: 'verdict' },
    { file: 'evalset', field: 'passScore', seen: 'nothing' },
    { file: 'evalset', field: 'graders[].length.max', seen: 'verdict' },
    { file: 'evalset', field: 'cases[].input', seen: 'requests' },
    { file: 'evalset', field: 'cases[].turns', seen: 'requests' },
    { file: 'evalset', field: 'cases[].user.script', seen: 'requests' },
    { file: 'evalset', field: 'agent.turns', seen: 'requests' },
  ] as const)('$field of the $file: $seen', async ({ file, field, seen }) => {
    const { files, judge } = await world();
    const owners = file === 'settings' ? SETTINGS_OWNERS : EVALSET_OWNERS;
    const other = edited(files, file, field, owners[field]?.becomes ?? null);
    const [before, after] = [await judge(files, files), await judge(other, other)];
    expect({
      requests: String(before.requests) !== String(after.requests),
      verdict: before.verdict !== after.verdict,
    }).toMatchObject(seen === 'nothing' ? { requests: false, verdict: false } : { [seen]: true });
  });
});
