import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/core/target/prompt.ts';
import { requestKey, requestMaker } from '../../../../src/core/target/render.ts';
import type { ModelRequest } from '../../../../src/domain/model-call.ts';
import type { Target } from '../../../../src/domain/target.ts';
import { told } from '../../../support/faults.ts';

function target(path: string, text: string, more: Partial<Target> = {}): Target {
  const { prompt, faults } = readPrompt(path, text);
  if (prompt === undefined) throw new Error(told(faults).join('\n'));
  return { prompt, ...more };
}
const INPUT = { caseId: 'c-1', variables: { ticket: 'Help {{ policy }}' }, message: 'Help' };

describe('requestMaker', () => {
  it('sends a text prompt as system message and the input as user message', () => {
    const rendered = requestMaker(target('p.md', 'About {{ ticket }}'), 'gpt').render(INPUT);
    expect(rendered.ok && rendered.request).toEqual({
      model: 'gpt',
      messages: [
        { role: 'system', content: 'About Help {{ policy }}' },
        { role: 'user', content: 'Help' },
      ],
      parameters: {},
    });
  });

  it('sends the messages of other formats as they are, with the model that the prompt names', () => {
    const text =
      'model: own\nresponseFormat: text\nmessages: [{ role: user, content: "{{ ticket }}!" }]\n';
    const tools = { path: 't.json', tools: [{ name: 'find', parameters: {} }] };
    const rendered = requestMaker(target('p.yml', text, { tools }), 'gpt').render(INPUT);
    expect(rendered.ok && rendered.request).toEqual({
      model: 'own',
      messages: [{ role: 'user', content: 'Help {{ policy }}!' }],
      parameters: {},
      responseFormat: { type: 'text' },
      tools: tools.tools,
    });
  });

  it('gives each request the key and the parts that requestKey finds for it', () => {
    const tools = { path: 't.json', tools: [{ name: 'find', parameters: { b: 1, a: 2 } }] };
    const text =
      'modelParameters: { temperature: 0 }\nmessages: [{ role: user, content: "{{ ticket }}" }]\n';
    const { render, keyOf } = requestMaker(target('p.yml', text, { tools }), 'gpt');
    const [first, again, other] = [
      render(INPUT),
      render(INPUT),
      render({ ...INPUT, variables: { ticket: 'Other' } }),
    ];
    if (!first.ok || !again.ok || !other.ok) throw new Error('a request could not be made');
    const [key, otherKey] = [keyOf(first.request), keyOf(other.request)];
    expect(key).toEqual(requestKey(first.request));
    expect(otherKey).toEqual(requestKey(other.request));
    expect(keyOf(again.request)).toEqual(key);
    // Only what the case says differs, so the rest is one object for all cases.
    expect(otherKey.key).not.toBe(key.key);
    expect({ ...otherKey.parts, messages: '' }).toEqual({ ...key.parts, messages: '' });
    expect(other.request.tools).toBe(first.request.tools);
  });

  it('fills policy with the target’s policy, whatever the case says', () => {
    const policy = { path: 'p.yaml', text: 'Never {{ ticket }}.' };
    const input = { ...INPUT, variables: { policy: 'Anything goes.' } };
    const rendered = requestMaker(target('p.md', '{{ policy }}', { policy }), 'gpt').render(input);
    expect(rendered.ok && rendered.request.messages[0]?.content).toBe('Never {{ ticket }}.');
  });

  it.each([
    ['p.md', 'One\n  {{ order }}', '2:6'],
    ['p.yml', 'messages:\n  - role: user\n    content: |\n      One\n      {{ order }}\n', '5:14'],
    ['p.yml', 'messages:\n  - { role: user, content: "{{ order }}" }\n', '2:28'],
    ['p.json', '[\n  {"role": "user", "content": "One\\n{{ order }}"}\n]', '2:31'],
  ])('places an unfilled variable of %s', (path, text, place) => {
    const variables = { ...INPUT.variables, about: 1 };
    const rendered = requestMaker(target(path, text), 'gpt').render({ ...INPUT, variables });
    expect(!rendered.ok && told(rendered.faults)).toEqual([
      `[unfilled-variable] Cannot read ${path}:${place} as variable order is filled by no field of case c-1`,
    ]);
    expect(!rendered.ok && rendered.faults[0]?.hint).toBe(
      "Cases give: about, ticket. Base's cases judge, so new fields of cases must be merged first.",
    );
  });

  it('reports a broken template of each message', () => {
    const text =
      'messages:\n- { role: user, content: "{{ a" }\n- { role: user, content: "{% if %}" }\n';
    const rendered = requestMaker(target('p.yml', text), 'gpt').render(INPUT);
    expect(!rendered.ok && told(rendered.faults)).toEqual([
      '[bad-template] Cannot read p.yml:2:26 as its template cannot be read (output "{{ a" not closed)',
      '[bad-template] Cannot read p.yml:3:26 as its template cannot be read (invalid value expression: "")',
    ]);
  });
});

describe('requestKey', () => {
  const request: ModelRequest = {
    model: 'gpt',
    messages: [{ role: 'user', content: 'a' }],
    parameters: { temperature: 0, seed: 1 },
  };

  it('is equal for requests that cannot differ but by chance', () => {
    const reordered = { ...request, parameters: { seed: 1, temperature: 0 }, tools: [] };
    expect(requestKey(reordered)).toEqual(requestKey(request));
  });

  it.each([
    ['model', { model: 'gpt-2' }],
    ['messages', { messages: [{ role: 'user', content: 'a ' }] }],
    ['messages', { messages: [{ role: 'system', content: 'a' }] }],
    ['parameters', { parameters: { temperature: 0 } }],
    ['responseFormat', { responseFormat: { type: 'text' } }],
    ['tools', { tools: [{ name: 'find', parameters: {} }] }],
  ] as const)('differs in %s alone for %j', (part, change) => {
    const [before, after] = [requestKey(request), requestKey({ ...request, ...change })];
    expect(after.key).not.toBe(before.key);
    expect({ ...after.parts, [part]: '' }).toEqual({ ...before.parts, [part]: '' });
    expect(after.parts[part]).not.toBe(before.parts[part]);
  });
});
