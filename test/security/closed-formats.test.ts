import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/core/governance/settings.ts';
import { readPrompt } from '../../src/core/target/prompt.ts';
import { readToolSet } from '../../src/core/target/tools.ts';
import { readEvalsetText } from '../support/evalsets.ts';

const codesOf = (read: { readonly faults: readonly { readonly code: string }[] }) =>
  [...new Set(read.faults.map(({ code }) => code))].sort();

describe('T018: head makes the provider fetch a URL', () => {
  it.each([
    ['an image', '[{ type: image_url, image_url: { url: "https://evil.example/x.png" } }]'],
    ['a file', '[{ type: input_file, file_url: "https://evil.example/x.pdf" }]'],
  ])('%s as content of a message: refused', (_what, content) => {
    const text = `messages:\n  - role: user\n    content: ${content}\n`;
    expect(codesOf(readPrompt('a.prompt.yml', text))).toEqual(['wrong-type']);
  });

  it.each([
    ['a remote server of tools', '[{"type":"mcp","server_url":"https://evil.example"}]'],
    ['a search of the web', '[{"type":"web_search_preview"}]'],
    [
      'a field beside the function',
      '[{"type":"function","function":{"name":"f","parameters":{}},"server_url":"https://evil.example"}]',
    ],
  ])('%s among the tools: refused', (_what, text) => {
    expect(readToolSet('tools.json', text).faults.length).toBeGreaterThan(0);
  });

  it.each(['base_url', 'endpoint', 'web_search_options', 'metadata', 'store'])(
    'field %s of a prompt or its parameters: unknown',
    (field) => {
      const messages = 'messages: [{ role: user, content: hi }]';
      expect(codesOf(readPrompt('a.prompt.yml', `${messages}\n${field}: x\n`))).toContain(
        'unknown-field',
      );
      const parameters = `${messages}\nmodelParameters: { ${field}: x }\n`;
      expect(codesOf(readPrompt('a.prompt.yml', parameters))).toContain('unknown-field');
    },
  );
});

describe('T027: a command, a script or a file as provider or grader', () => {
  it.each([
    'provider: exec:./run.sh',
    'provider: { command: ./run.sh }',
    'provider: { baseUrl: "file:///bin/sh" }',
    'providers: { x: { exec: ./run.sh, baseUrl: "https://a.example", models: ["x"] } }',
    'envFile: .env',
  ])('settings %s: refused', (text) => {
    expect(readSettings('headgate.yaml', `${text}\n`).faults.length).toBeGreaterThan(0);
  });

  it.each([
    '{ type: javascript, value: "file://grader.js" }',
    '{ type: python, value: "grader.py" }',
    '{ type: command, command: "./grade.sh" }',
    '{ type: includes, value: x, command: "./grade.sh" }',
  ])('grader %s: refused', (grader) => {
    const text = `evalset: a\nversion: 1.0.0\ntarget: { prompt: p.md }\ngraders: [${grader}]\ncases: [{ id: a, input: 1 }]\n`;
    expect(readEvalsetText(text).faults.length).toBeGreaterThan(0);
  });
});

describe('T047: names that differ in case or normal form only', () => {
  it.each([
    ['Cases.jsonl', 'cases.jsonl'],
    ['f\u00e4lle.jsonl', 'fa\u0308lle.jsonl'],
  ])('%s beside %s: each is read by its very name', (named, other) => {
    const text = `evalset: a\nversion: 1.0.0\ntarget: { prompt: p.md }\ngraders: [{ type: includes, value: x }]\ncases: ${named}\n`;
    const files = { [named]: '{"id":"one","input":1}\n', [other]: '{"id":"two","input":1}\n' };
    expect(readEvalsetText(text, files).evalset?.cases.map(({ id }) => id)).toEqual(['one']);
    expect(readEvalsetText(text, { [other]: '{"id":"two","input":1}\n' }).faults[0]?.code).toBe(
      'missing-file',
    );
  });
});
