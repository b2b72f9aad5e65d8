import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import { describe, expect, it } from 'vitest';
import { fillPlain, plainTemplate } from '../../../../src/core/document/plain-template.ts';

const VARIABLES = { name: 'Ada {{ n }}', n: 1.5, true_: 'x', nil: 'never', list: ['a'] };
const filled = (template: string) => {
  const pieces = plainTemplate(template);
  return pieces === undefined ? 'not plain' : fillPlain(pieces, VARIABLES);
};

describe('plainTemplate', () => {
  it.each([
    ['{{ name }}: {{n}}{{\tn }}.', 'Ada {{ n }}: 1.51.5.'],
    ['{{ true_ }} } } { { ', 'x } } { { '],
    ['no variable', 'no variable'],
    ['', ''],
  ])('fills %j', (template, text) => {
    expect(filled(template)).toBe(text);
  });

  it.each([
    '{{ nil }}',
    '{{ name | upcase }}',
    '{{- name }}',
    '{{ name -}}',
    '{{ name.first }}',
    '{{ "name" }}',
    '{{ 1 }}',
    '{% if n %}{{ name }}{% endif %}',
    '{{ name',
    '{{{ name }}}',
    '{{ name }}'.repeat(100),
  ])('leaves %j to the engine', (template) => {
    expect(filled(template)).toBe('not plain');
  });

  it.each(['{{ missing }}', '{{ list }}', '{{ constructor }}', '{{ toString }}'])(
    'leaves %j to the engine when it is filled',
    (template) => {
      expect(filled(template)).toBeUndefined();
    },
  );

  it('makes of any pieces what the engine makes of them', () => {
    const engine = new Liquid({ strictVariables: true, ownPropertyOnly: true });
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '{{ name }}',
        '{{n}}',
        '{{ x y }}',
        '{',
        '}',
        '%}',
        '-',
        '{{',
        '\n',
        '|',
        "'",
      ),
    );
    let compared = 0;
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const template = pieces.join('');
        const text = filled(template);
        if (text === 'not plain' || text === undefined) return;
        compared += 1;
        expect(text).toBe(engine.parseAndRenderSync(template, VARIABLES));
      }),
      { numRuns: 5000, seed: 1 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});
