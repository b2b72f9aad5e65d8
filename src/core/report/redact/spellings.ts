/** A piece of a text that gives a secret away. */
export interface Spelling {
  /** A regular expression, in whose matches case does not count. */
  readonly pattern: string;
  /** Where the pattern is but a part of it: the whole, and where the part starts. */
  readonly within?: { readonly whole: string; readonly at: number };
}

/** Of a secret in clear, so much of its start or end is taken for it. */
const LEAST_PART = 8;

/** What comes before the secret part of a key, as `sk-proj-`: everybody knows it. */
const PUBLIC_START = /^[a-z]{2,8}[-_](?:(?:[a-z]{2,8}|v\d)[-_])?(?:api\d\d-)?/i;

/** What stands between the bytes of `\x73\x6b`, `%73%6b`, `73:6b`, `&#x73;&#x6b;`, `\u0073\u006b` and the like. */
const BETWEEN_HEX = '[^0-9a-z]{0,4}(?:0?x|u00)?';
/** What stands between the bytes of `115 107`, `115, 107` and `&#115;&#107;`. */
const BETWEEN_DECIMAL = '[^0-9a-z]{1,4}0?';

/** The ways in which a model or server may write a secret that it saw. */
export function spellingsOf(secret: string): Spelling[] {
  const bytes = Buffer.from(secret);
  const reversed = [...secret].reverse().join('');
  const start = (PUBLIC_START.exec(secret)?.[0].length ?? 0) + LEAST_PART;
  const inParts = (whole: string, signs: number) =>
    partsOf(whole, Math.ceil(start * signs), Math.ceil(LEAST_PART * signs));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
  const base64 = [0, 1, 2].map((offset) => base64At(bytes, offset));
  const urlSafe = base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  return [
    // Whole ones first, as escaped ones start like the secret itself.
    ...(/[^a-z0-9]/i.test(secret) ? [{ pattern: withEscapes(secret) }] : []),
    { pattern: hex.join(BETWEEN_HEX) },
    { pattern: [...bytes].join(BETWEEN_DECIMAL) },
    ...inParts(secret, 1),
    ...partsOf(reversed, LEAST_PART, start),
    ...inParts(hex.join(''), 2),
    ...[...new Set([...base64, ...urlSafe])].flatMap((text) => inParts(text, 4 / 3)),
  ];
}

/** Each sign that formats escape as it is, or in any of the ways in which they do. */
function withEscapes(secret: string): string {
  return [...secret]
    .map((sign) => (/[a-z0-9]/i.test(sign) ? sign : `(?:${escapesOf(sign).join('|')})`))
    .join('');
}

/** A sign in JSON, regular expressions, Markdown, URLs and HTML. */
function escapesOf(sign: string): string[] {
  const code = sign.codePointAt(0) ?? 0;
  const units = [...Array(sign.length).keys()].map((index) => sign.charCodeAt(index).toString(16));
  const percent = [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`);
  const name = HTML_NAMES[sign];
  return [
    `\\\\?${escaped(sign)}`,
    percent.join(''),
    units.map((unit) => `\\\\u${unit.padStart(4, '0')}`).join(''),
    `\\\\x${code.toString(16)}`,
    `&#(?:0*${code}|x0*${code.toString(16)});?`,
    ...(name === undefined ? [] : [`&${name};?`]),
  ];
}

const HTML_NAMES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
  _: 'lowbar',
  '-': 'hyphen',
  '.': 'period',
  '/': 'sol',
  '+': 'plus',
  '=': 'equals',
  ':': 'colon',
};

/** The least part of a text's start and of its end that is taken for it. */
function partsOf(whole: string, start: number, end: number): Spelling[] {
  const ends = [
    { at: 0, text: whole.slice(0, start) },
    { at: Math.max(0, whole.length - end), text: whole.slice(-end) },
  ];
  return ends.map(({ at, text }) => ({ pattern: escaped(text), within: { whole, at } }));
}

function escaped(literal: string): string {
  return literal.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** The base64 of bytes that stand `offset` bytes after a multiple of three, without its ends, which hang on the neighbours. */
function base64At(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const start = Math.ceil((offset * 8) / 6);
  const end = Math.floor(((offset + bytes.length) * 8) / 6);
  return text.slice(start, end);
}
