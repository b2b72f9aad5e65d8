import { describe, expect, it } from 'vitest';
import { fillTemplate, fillValue } from '../../../../src/core/document/template.ts';
import type { JsonObject } from '../../../../src/domain/json.ts';

const VARIABLES: JsonObject = {
  name: 'Ada',
  count: 5,
  none: null,
  yes: true,
  list: ['a', { b: 1 }],
  object: { queue: 'billing', 'two words': 1 },
};
const fill = (template: string, variables = VARIABLES) => fillTemplate(template, variables);

describe('fillTemplate', () => {
  it.each([
    ['Hello {{ name }}, {{count}}', 'Hello Ada, 5'],
    ['{{ object.queue }} {{ object["two words"] }}', 'billing 1'],
    ['{{ object }} {{ list }}', '{"queue":"billing","two words":1} ["a",{"b":1}]'],
    ['[{{ none }}{{ nil }}{{ empty }}{{ blank }}]', '[]'],
    ['{% assign a = nil %}[{{ a }}] {{ yes }}', '[] true'],
    ['{% if count > 3 %}many{% else %}few{% endif %}', 'many'],
    ['{% for item in list %}{{ forloop.index }}{{ item }};{% endfor %}', '1a;2{"b":1};'],
    ['{{ name | upcase | append: "!" }}', 'ADA!'],
    ['{% raw %}{{ name }}{% endraw %}', '{{ name }}'],
    ['} } { { 100% {name}', '} } { { 100% {name}'],
  ])('fills %j', (template, text) => {
    expect(fill(template)).toEqual({ ok: true, text });
  });

  it.each([
    ['{% increment n %}{% increment n %}', '01'],
    ['{% cycle "a", "b" %}{% cycle "a", "b" %}{% cycle "a", "b" %}', 'aba'],
    [
      '{% for i in list limit: 1 %}{{ i }}{% endfor %}{% for i in list offset: continue %}{{ i.b }}{% endfor %}',
      'a1',
    ],
    ['{% capture name %}x{% endcapture %}{{ name }}', 'x'],
  ])('fills %j alike each time, though it is parsed once', (template, text) => {
    expect([fill(template), fill(template)]).toEqual([
      { ok: true, text },
      { ok: true, text },
    ]);
    expect(fill('{{ name }}')).toEqual({ ok: true, text: 'Ada' });
  });

  it('fills more different templates than it remembers', () => {
    const texts = Array.from({ length: 300 }, (_, index) => `${index} {{ name }}`);
    const wrong = [...texts, ...texts].filter((template) => {
      const filled = fill(template);
      return !filled.ok || filled.text !== template.replace('{{ name }}', 'Ada');
    });
    expect(wrong).toEqual([]);
  });

  it('inserts values as they are and never reads them as templates', () => {
    const hostile = '{{ secret }}{% include "/etc/passwd" %}<b>&"\'';
    expect(fill('{{ ticket }}|{{ nested }}', { ticket: hostile, nested: { a: hostile } })).toEqual({
      ok: true,
      text: `${hostile}|${JSON.stringify({ a: hostile })}`,
    });
  });

  it.each([
    'constructor',
    '__proto__',
    'toString',
    'name.constructor',
    'object.constructor.constructor',
    'object.__proto__',
    'object["constructor"]',
    'list.constructor',
    'list[9]',
    'object.queue.missing',
    'missing',
  ])('does not fill {{ %s }} from anything but given fields', (path) => {
    const problem = expect.stringMatching(/^undefined variable: /);
    expect(fill(`{{ ${path} }}`)).toEqual({
      ok: false,
      fault: expect.objectContaining({ kind: 'unfilled-variable', problem, line: 1 }),
    });
  });

  it('names an unfilled variable with its line and column', () => {
    expect(fill('Dear {{ name }},\n  {{ order.id }}')).toEqual({
      ok: false,
      fault: {
        kind: 'unfilled-variable',
        problem: 'undefined variable: order',
        variable: 'order',
        line: 2,
        column: 6,
      },
    });
    expect(fill('{% if missing %}x{% endif %}')).toMatchObject({ fault: { variable: 'missing' } });
  });

  it.each(['include "a"', 'render "a"', 'layout "a"', 'block a'])(
    'refuses {%% %s %%}, as it would read a file',
    (tag) => {
      const [name] = tag.split(' ');
      expect(fill(`a\n{% ${tag} %}`)).toEqual({
        ok: false,
        fault: { kind: 'syntax', problem: `tag "${name}" not found`, line: 2, column: 1 },
      });
    },
  );

  it.each([
    'date: "%s"',
    'date_to_string',
    'date_to_long_string',
    'date_to_xmlschema',
    'date_to_rfc822',
    'sample',
    'no_such_filter',
  ])('refuses the filter %s, as its answer would change by itself', (filter) => {
    const name = filter.split(':')[0];
    expect(fill(`{{ "now" | ${filter} }}`)).toMatchObject({
      ok: false,
      fault: { kind: 'syntax', problem: `undefined filter: ${name}` },
    });
  });

  it('gives the same text each time, whatever the template counts or assigns', () => {
    const template = '{% increment count %}{% decrement left %}{% assign name = "Eve" %}{{ name }}';
    const variables = { ...VARIABLES };
    expect(fill(template, variables)).toEqual({ ok: true, text: '5-1Eve' });
    expect(fill(template, variables)).toEqual({ ok: true, text: '5-1Eve' });
    expect(variables).toEqual(VARIABLES);
  });

  it('does not reach prototypes by assignment', () => {
    fill('{% assign __proto__ = object %}{% capture constructor %}x{% endcapture %}');
    expect(({} as Record<string, unknown>)['queue']).toBeUndefined();
    expect(fill('{{ queue }}')).toMatchObject({ ok: false });
  });

  it.each([
    ['a range that is too long', '{% for i in (1..100000000) %}x{% endfor %}', /memory/],
    [
      'loops that take too long',
      `${'{% for i in (1..9999) %}'.repeat(3)}x${'{% endfor %}'.repeat(3)}`,
      /render limit/,
    ],
    [
      'a text that doubles',
      `{% assign a = "0123456789" %}${'{% assign a = a | append: a %}'.repeat(40)}`,
      /memory/,
    ],
    [
      'a capture that doubles',
      `{% capture a %}0123456789{% endcapture %}${'{% capture a %}{{ a }}{{ a }}{% endcapture %}'.repeat(40)}`,
      /length|memory|limit/,
    ],
    ['a template over a million characters', `{{ name }}${'x'.repeat(1_000_000)}`, /parse length/],
    ['deep nesting', '{% if yes %}'.repeat(50_000), /call stack/],
    ['deep indices', `{{ ${'list['.repeat(50_000)}0${']'.repeat(50_000)} }}`, /call stack/],
    ['what is not closed', '{{ name', /not closed/],
    ['an empty condition', '{% if %}x{% endif %}', /invalid value expression/],
  ])('makes a fault of %s', (_name, template, problem) => {
    expect(fill(template)).toEqual({
      ok: false,
      fault: expect.objectContaining({
        kind: 'syntax',
        problem: expect.stringMatching(problem),
        line: 1,
      }),
    });
  });
});

describe('fillValue', () => {
  it('keeps the type of a value that is nothing but one variable', () => {
    const written = [
      '{{ count }}',
      ' {{- list -}} ',
      '{{ object.queue }}',
      '{{ none }}',
      'n{{ count }}',
    ];
    expect(fillValue(written, VARIABLES)).toEqual({
      value: [5, ['a', { b: 1 }], 'billing', null, 'n5'],
      faults: [],
    });
  });

  it('fills texts at any depth, leaves keys and other values, and reports every fault', () => {
    const written = { '{{ name }}': 1, a: [{ b: '{{ name }}', c: '{{ x }}' }], d: '{{ y', e: null };
    const { value, faults } = fillValue(written, VARIABLES);
    expect(value).toEqual({
      '{{ name }}': 1,
      a: [{ b: 'Ada', c: '{{ x }}' }],
      d: '{{ y',
      e: null,
    });
    expect(faults.map((fault) => [fault.kind, fault.variable])).toEqual([
      ['unfilled-variable', 'x'],
      ['syntax', undefined],
    ]);
  });

  it('does not fill from prototypes nor set one', () => {
    expect(fillValue('{{ constructor }}', VARIABLES).faults).toHaveLength(1);
    expect(fillValue('{{ object.toString }}', VARIABLES).faults).toHaveLength(1);
    const { value } = fillValue(JSON.parse('{"__proto__":"{{ object }}"}'), VARIABLES);
    expect(Object.keys(value as JsonObject)).toEqual(['__proto__']);
    expect((value as JsonObject)['queue']).toBeUndefined();
  });
});
