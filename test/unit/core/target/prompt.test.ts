import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/core/target/prompt.ts';
import { told } from '../../../support/faults.ts';

const read = (path: string, text: string) => {
  const { prompt, faults } = readPrompt(path, text);
  return { prompt, faults: told(faults) };
};

describe('readPrompt of .prompt.yml', () => {
  it('reads messages, model, parameters and format with their places', () => {
    const text = `name: triage
model: gpt
modelParameters: { temperature: 0, stop: ["\\n"] }
responseFormat: json_object
messages:
  - role: system
    content: |
      Be brief.
  - { role: user, content: "{{ ticket }}" }
testData: [{ ticket: x }]
evaluators: [{ name: e, uses: github/similarity }]
`;
    expect(read('p.prompt.yml', text)).toEqual({
      faults: [],
      prompt: {
        path: 'p.prompt.yml',
        format: 'prompt-yml',
        messages: [
          {
            role: 'system',
            template: 'Be brief.\n',
            position: { file: 'p.prompt.yml', line: 7, column: 14 },
          },
          {
            role: 'user',
            template: '{{ ticket }}',
            position: { file: 'p.prompt.yml', line: 9, column: 28 },
          },
        ],
        model: 'gpt',
        modelPosition: { file: 'p.prompt.yml', line: 2, column: 8 },
        parameters: { temperature: 0, stop: ['\n'] },
        responseFormat: { type: 'json_object' },
      },
    });
  });

  it('reports every fault and gives no prompt', () => {
    const text = `messages:
  - { role: tool, content: 5 }
  - { role: user }
modelParameters: { temperature: 3, top_p: 1 }
`;
    const { prompt, faults } = read('p.prompt.yml', text);
    expect(prompt).toBeUndefined();
    expect(faults.sort()).toEqual([
      '[missing-field] Cannot read p.prompt.yml:3:5 as messages[1].content is missing',
      '[unknown-field] Cannot read p.prompt.yml:4:36 as modelParameters.top_p is no field of this format',
      '[wrong-type] Cannot read p.prompt.yml:2:28 as messages[0].content must be a text: found 5',
      '[wrong-value] Cannot read p.prompt.yml:2:13 as messages[0].role must be one of system, developer, user, assistant: found "tool"',
      '[wrong-value] Cannot read p.prompt.yml:4:33 as modelParameters.temperature must be a number from 0 to 2: found 3',
    ]);
  });

  it.each([
    ['messages: []', '[no-messages] Cannot read p.yaml:1:11 as the prompt has no messages'],
    ['', '[wrong-type] Cannot read p.yaml:1:1 as the file must be a prompt: found null'],
    ['model: gpt', '[missing-field] Cannot read p.yaml:1:1 as messages is missing'],
    ['a: [', expect.stringMatching(/^\[bad-yaml\] Cannot read p\.yaml:1:5 as/)],
  ])('refuses %j', (text, fault) => {
    expect(read('p.yaml', text)).toEqual({ prompt: undefined, faults: [fault] });
  });

  it('needs a jsonSchema with name and schema for json_schema, as a mapping or as JSON', () => {
    const messages = 'messages: [{ role: user, content: x }]\nresponseFormat: json_schema\n';
    const jsonSchema = { name: 'answer', schema: { type: 'object' } };
    const format = { type: 'json_schema', jsonSchema };
    const given = (text: string) => read('p.yml', `${messages}jsonSchema: ${text}\n`);
    expect(given(JSON.stringify(jsonSchema)).prompt?.responseFormat).toEqual(format);
    expect(given(`'${JSON.stringify(jsonSchema)}'`).prompt?.responseFormat).toEqual(format);
    const words =
      'responseFormat json_schema needs a jsonSchema with name and schema, as valid JSON';
    for (const text of ['"{"', '"[1]"', '{ name: answer }', '{ schema: {} }']) {
      expect(given(text)).toEqual({
        prompt: undefined,
        faults: [`[bad-schema] Cannot read p.yml:3:13 as ${words}`],
      });
    }
    expect(read('p.yml', messages).faults).toEqual([
      `[missing-field] Cannot read p.yml:2:17 as ${words}`,
    ]);
  });
});

describe('readPrompt of messages in JSON', () => {
  it('reads a bare list and an object alike', () => {
    const list = '[{"role":"user","content":"a {{ b }}"}]';
    const bare = readPrompt('p.json', list).prompt;
    const object = readPrompt('p.json', `{"messages":${list},"model":"gpt"}`).prompt;
    expect(bare).toMatchObject({ format: 'messages', parameters: {} });
    expect(bare?.messages[0]?.position).toEqual({ file: 'p.json', line: 1, column: 27 });
    expect(object).toMatchObject({ model: 'gpt', messages: [{ template: 'a {{ b }}' }] });
    expect(bare && 'model' in bare).toBe(false);
  });

  it.each([
    ['[]', '[no-messages] Cannot read p.json:1:1 as the prompt has no messages'],
    ['{"messages":[]}', '[no-messages] Cannot read p.json:1:13 as the prompt has no messages'],
    [
      '[{"role":"user","content":"a","name":"x"}]',
      '[unknown-field] Cannot read p.json:1:31 as [0].name is no field of this format',
    ],
    [
      '"text"',
      '[wrong-type] Cannot read p.json:1:1 as the file must be an object with messages: found "text"',
    ],
    [
      'role: user',
      "[bad-json] Cannot read p.json:1:1 as it is not valid JSON (Unexpected token 'r')",
    ],
  ])('refuses %j', (text, fault) => {
    expect(read('p.json', text)).toEqual({ prompt: undefined, faults: [fault] });
  });
});

describe('readPrompt of any other file', () => {
  it('takes the text as a system prompt, without byte-order mark and carriage returns', () => {
    expect(readPrompt('p.md', '\uFEFF# Rules\r\nmessages: []\r\n').prompt).toEqual({
      path: 'p.md',
      format: 'text',
      messages: [
        {
          role: 'system',
          template: '# Rules\nmessages: []\n',
          position: { file: 'p.md', line: 1, column: 1 },
        },
      ],
      parameters: {},
    });
  });

  it('refuses a prompt of white space', () => {
    expect(read('p.txt', ' \r\n\t').faults).toEqual([
      '[no-messages] Cannot read p.txt:1:1 as the prompt is empty',
    ]);
  });
});
