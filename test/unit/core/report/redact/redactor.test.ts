import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactorOf } from '../../../../../src/core/report/redact/redactor.ts';
import { encodingsOf } from '../../../../support/canary.ts';

const KEY = 'sk-Zm9v/YmFy"77+9==';
const redact = redactorOf([KEY]);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const bytes = (write: (byte: number) => string) => [...Buffer.from(KEY)].map(write);
const hex = (byte: number) => byte.toString(16);
const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('redactorOf', () => {
  it.each([
    ['as it is', `your key is ${KEY}.`, 'your key is ***.'],
    ['in capitals', KEY.toUpperCase(), '***'],
    ['twice', `${KEY}${KEY}`, '******'],
    ['from its start', `key ${KEY.slice(0, 12)}…`, 'key ***…'],
    ['to its end', `…${KEY.slice(3)} is`, '…*** is'],
    ['its last eight signs', `sk-…${KEY.slice(-8)}`, 'sk-…***'],
    ['reversed', [...KEY].reverse().join(''), '***'],
    ['percent-encoded', encodeURIComponent(KEY), '***'],
    ['in hexadecimal digits', `0x${bytes(hex).join('')}`, '0x***'],
    ['in hexadecimal digits apart', bytes(hex).join(' '), '***'],
    ['in hexadecimal digits with colons', bytes(hex).join(':').toUpperCase(), '***'],
    ['with every byte percent-encoded', bytes((byte) => `%${hex(byte)}`).join(''), '%***'],
    ['in escapes of a string', bytes((byte) => `\\x${hex(byte)}`).join(''), '\\x***'],
    ['in escapes of JSON', bytes((byte) => `\\u00${hex(byte)}`).join(''), '\\u00***'],
    ['in references of HTML', bytes((byte) => `&#x${hex(byte)};`).join(''), '&#x***;'],
    ['in decimal references of HTML', bytes((byte) => `&#${byte};`).join(''), '&#***;'],
    ['as a list of numbers', JSON.stringify([...Buffer.from(KEY)]), '[***]'],
    ['in base64', base64(KEY), '***Q=='],
    ['in JSON', JSON.stringify({ key: KEY }), '{"key":"***"}'],
    ['in HTML', `<b>${KEY.replace('"', '&quot;')}</b>`, '<b>***</b>'],
    [
      'in Markdown, each of its signs as a reference',
      KEY.replace(/[^a-z0-9]/gi, (sign) => `&#${sign.charCodeAt(0)};`),
      '***',
    ],
    [
      'in references of HTML in part, in hexadecimal digits',
      KEY.replace(/[/=]/g, (sign) => `&#x${hex(sign.charCodeAt(0))}`),
      '***',
    ],
    ['in Markdown with backslashes', KEY.replace(/[^a-z0-9]/gi, '\\$&'), '***'],
    ['in JSON with escaped slashes', JSON.stringify(KEY).replaceAll('/', '\\/'), '"***"'],
    ['with characters of no width', [...KEY].join('\u200B'), '***'],
    ['with marks on its letters', [...KEY].join('\u0301'), '***'],
    ['in wide letters', `a ${wide(KEY)} b`, 'a *** b'],
  ])('secret %s: masked', (_form, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it('any key, in every encoding that the canary of the tests looks for: masked', () => {
    const signs = [...'ABCXYZabcxyz0189_-_-+/=.:"&<'];
    const keys = fc
      .array(fc.constantFrom(...signs), { minLength: 24, maxLength: 40 })
      .map((key) => `sk-test-${key.join('')}`);
    fc.assert(
      fc.property(keys, (key) => {
        const mask = redactorOf([key]);
        const kept = encodingsOf(key)
          .map(([name, bytes]) => [name, bytes.toString()])
          .filter(([name, text]) => name !== 'UTF-16' && mask(`a ${text} b`).includes(`${text}`));
        expect(kept).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['in base64 after one byte', base64(`"${KEY}"`)],
    ['in base64 after two bytes', base64(`: ${KEY} and more`)],
    ['in URL-safe base64', Buffer.from(`{"key":"${KEY}"}`).toString('base64url')],
  ])('secret %s: masked but for its neighbours', (_form, text) => {
    expect(redact(text)).toMatch(/^[\w+/=-]{0,12}\*\*\*[\w+/=-]{0,12}$/);
  });

  it.each([
    ['the start that everybody knows', 'Keys begin with sk- or sk-Zm9v/'],
    ['seven signs of its end', KEY.slice(-7)],
    ['another key', 'sk-Zm9w/YmFy"77+8=='],
    ['ordinary words', 'The order was refunded on 3 March – “thanks”, said Zoë 😀.'],
    ['numbers', '115, 107, 45, 90'],
  ])('%s: kept as it is', (_what, text) => {
    expect(redact(text)).toBe(text);
  });

  it('several secrets: each masked, and the start that all keys of a kind share is not', () => {
    const both = redactorOf(['sk-proj-aaaaaaaa1111', '', '  ghp_bbbbbbbb2222\n', 'short']);
    expect(both('sk-proj-aaaaaaaa1111 ghp_bbbbbbbb2222 sk-proj-ccccccc short')).toBe(
      '*** *** sk-proj-ccccccc short',
    );
  });

  it('no secret: every text as it is', () => {
    expect(redactorOf(['', 'seven77'])('seven77')).toBe('seven77');
  });
});
