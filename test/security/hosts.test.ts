import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/governance/settings.ts';
import { providerUrl } from '../../src/core/governance/trust.ts';
import type { RunOptions } from '../../src/domain/settings.ts';

const OPTIONS: RunOptions = {
  settingsPath: 'evalsets/headgate.yaml',
  apiKeys: {},
  cassette: { mode: 'off', path: '' },
  isCached: false,
  bootstrap: false,
  reportDirectory: '',
};

const verdictOn = (baseUrl: string) =>
  providerUrl({ ...DEFAULT_SETTINGS.provider, baseUrl }, OPTIONS, DEFAULT_SETTINGS);

describe('T016: addresses that look like https://api.openai.com', () => {
  it.each([
    'http://api.openai.com/v1',
    'https://api.openai.com@evil.example/v1',
    'https://evil.example@api.openai.com/v1',
    'https://api.openai.com:443@evil.example/v1',
    'https://api.openai.com:8443/v1',
    'https://api.openai.com:80/v1',
    'https://api.openai.com./v1',
    'https://api.openai.com.evil.example/v1',
    'https://evil.example/api.openai.com/v1',
    'https://evil.example?api.openai.com',
    'https://evil.example#api.openai.com',
    'https://evil.example\\@api.openai.com/v1',
    'https://evil.example\\.api.openai.com/v1',
    'https://xapi.openai.com/v1',
    'https://api-openai.com/v1',
    'https://openai.com/v1',
    'https://eu.api.openai.com/v1',
    'https://аpi.openai.com/v1',
    'https://xn--pi-6kc.openai.com/v1',
    'https://api。openai。com.evil.example/v1',
    'https://[::1]/v1',
    'https://[::ffff:104.18.7.192]/v1',
    'https://104.18.7.192/v1',
    'https://1746012096/v1',
    'https://0x68.0x12.0x07.0xc0/v1',
    'ftp://api.openai.com/v1',
    'file:///etc/passwd',
    'data:text/plain,api.openai.com',
    'javascript:fetch("https://api.openai.com")',
    '//api.openai.com/v1',
    'api.openai.com/v1',
    'https:///api.openai.com@evil.example',
    'https://api.openai.com%2eevil.example/v1',
    'https://api.openai.com%00.evil.example/v1',
    '',
  ])('%j: refused', (address) => {
    expect(verdictOn(address)).toHaveProperty('fault.code', 'host-not-allowed');
  });

  it.each([
    'https://api.openai.com/v1',
    'https://API.OpenAI.com/v1',
    'https://api.openai.com:443/v1/',
    // What Unicode reads as dots and letters of the same host is the same host to a resolver too.
    'https://api。openai。com/v1',
    'https:api.openai.com/v1',
  ])('%j: the very host, and the URL that is called leads to it', (address) => {
    const found = verdictOn(address);
    expect('url' in found && new URL(found.url).host).toBe('api.openai.com');
  });
});
