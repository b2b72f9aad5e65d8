import { describe, expect, it } from 'vitest';
import { type Block, fitted } from '../../../../src/core/report/fitted.ts';

/** 200 units are kept free for the note, and each part costs two more. */
const roomFor = (parts: number) => ({ most: 200 + parts, sizeOf: (text: string) => text.length });
const NOTE = "result.json among the run's reports has everything.\n";

describe('fitted', () => {
  const blocks: Block[] = [
    { text: 'aaaa' },
    { text: '<details>bbbbbbbb</details>', short: '- b' },
    { text: '<details>c</details>', short: '- c' },
    { text: 'dd' },
  ];

  it('shows all where there is room', () => {
    expect(fitted(blocks, roomFor(61))).toBe(
      'aaaa\n\n<details>bbbbbbbb</details>\n\n<details>c</details>\n\ndd\n',
    );
  });

  it('shortens what does not fit, and shows later parts that do', () => {
    expect(fitted(blocks, roomFor(60))).toBe(
      `aaaa\n\n<details>bbbbbbbb</details>\n\n- c\n\ndd\n\n⚠️ To fit: 1 part shortened. ${NOTE}`,
    );
    expect(fitted(blocks, roomFor(40))).toBe(
      `aaaa\n\n- b\n\n<details>c</details>\n\ndd\n\n⚠️ To fit: 1 part shortened. ${NOTE}`,
    );
  });

  it('leaves out from the end what does not fit even when it is short', () => {
    expect(fitted(blocks, roomFor(12))).toBe(
      `aaaa\n\n- b\n\n⚠️ To fit: 1 part shortened and 2 parts left out. ${NOTE}`,
    );
  });

  it('counts in the unit of the place', () => {
    const room = { most: 210, sizeOf: (text: string) => Buffer.byteLength(text) };
    expect(fitted([{ text: '😀😀' }], room)).toBe('😀😀\n');
    expect(fitted([{ text: '😀😀a' }], room)).toBe(`⚠️ To fit: 1 part left out. ${NOTE}`);
  });
});
