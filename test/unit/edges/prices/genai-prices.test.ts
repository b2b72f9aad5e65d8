import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openPriceTable } from '../../../../src/edges/prices/genai-prices.ts';

const NOW = new Date('2026-01-15T12:00:00Z');
const OPENAI = 'api.openai.com';

describe('openPriceTable', () => {
  it('names the version that is installed', async () => {
    const root = resolve(import.meta.dirname, '../../../..');
    const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
    expect((await openPriceTable(NOW)).source).toBe(
      `genai-prices ${dependencies['@pydantic/genai-prices']}`,
    );
  });

  it('has the list prices of a host that it knows, for a model and its dated name', async () => {
    const table = await openPriceTable(NOW);
    expect(table.priceOf('gpt-4o-mini', OPENAI)).toEqual({ input: 0.15, output: 0.6 });
    expect(table.priceOf('gpt-4o-mini-2024-07-18', OPENAI)).toEqual({ input: 0.15, output: 0.6 });
    expect(table.priceOf('gpt-4o', 'acme.openai.azure.com')).toEqual({ input: 2.5, output: 10 });
  });

  it('takes the base of prices in tiers', async () => {
    const table = await openPriceTable(NOW);
    expect(table.priceOf('claude-sonnet-4-5', 'api.anthropic.com')).toEqual({
      input: 3,
      output: 15,
    });
  });

  it('has no price where it could be another: an unknown host, model or charge', async () => {
    const table = await openPriceTable(NOW);
    expect(table.priceOf('gpt-4o-mini', 'llm.example.com')).toBeUndefined();
    expect(table.priceOf('gpt-4o-mini', '127.0.0.1:8080')).toBeUndefined();
    expect(table.priceOf('no-such-model', OPENAI)).toBeUndefined();
    expect(table.priceOf('__proto__', OPENAI)).toBeUndefined();
    // Charged by the request, too.
    expect(table.priceOf('sonar', 'api.perplexity.ai')).toBeUndefined();
    // Has no output.
    expect(table.priceOf('text-embedding-3-small', OPENAI)).toBeUndefined();
  });

  it('asks nobody', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    (await openPriceTable(NOW)).priceOf('gpt-4o-mini', OPENAI);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});
