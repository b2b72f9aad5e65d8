import { describe, expect, it } from 'vitest';
import { endpointsOf } from '../../../../src/core/governance/endpoints.ts';
import { DEFAULT_SETTINGS } from '../../../../src/core/governance/settings.ts';
import type { RunOptions } from '../../../../src/domain/settings.ts';

const BASE = 'https://agent.acme.example/run';
const HEAD = 'https://pr-7.preview.acme.example/run';
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  allowedHosts: ['agent.acme.example', '*.preview.acme.example'],
};

function read(sides: Record<string, string>, tokens: Record<string, string> = {}) {
  const options: RunOptions = {
    settingsPath: '',
    apiKeys: {},
    cassette: { mode: 'off', path: '' },
    isCached: false,
    bootstrap: false,
    reportDirectory: '',
    agentEndpoints: sides,
    agentTokens: tokens,
  };
  return endpointsOf('triage', options, SETTINGS);
}
const withHead = (url: string) => read({ 'triage.base': BASE, 'triage.head': url });

describe('endpointsOf', () => {
  it('both sides, each with its own token and no other', () => {
    const sides = { 'triage.base': BASE, 'triage.head': HEAD, 'other.head': 'no URL' };
    expect(read(sides, { 'triage.head': 'head-token', 'other.head': 'other-token' })).toEqual({
      endpoints: { baseline: { url: BASE }, head: { url: HEAD, token: 'head-token' } },
    });
  });

  it('token for which there is no address: refused by its name', () => {
    const sides = { 'triage.base': BASE, 'triage.head': HEAD };
    expect(read(sides, { 'triage.head': 'head-token', 'traige.base': 'base-token' })).toEqual({
      faults: [
        {
          code: 'bad-input',
          problem:
            'input agent-tokens has a token traige.base, for which agent-endpoints has no address',
        },
      ],
    });
  });

  it('no address: a fault for each side', () => {
    const codes = ['missing-endpoint', 'missing-endpoint'];
    expect(read({ 'other.base': BASE })).toMatchObject({ faults: codes.map((code) => ({ code })) });
    expect(read({ 'triage.base': BASE })).toMatchObject({
      faults: [{ problem: expect.stringContaining('has no address triage.head') }],
    });
  });

  it('both at one address, however it is written: refused', () => {
    const fault = { faults: [{ code: 'bad-input' }] };
    expect(withHead('https://AGENT.acme.example:443/run')).toMatchObject(fault);
    expect(withHead(`${BASE}#head`)).toMatchObject(fault);
    expect(withHead(`${BASE}?`)).toMatchObject(fault);
    expect(withHead('https://agent.acme.example/%72un')).toMatchObject(fault);
    expect(withHead(`${BASE}?side=head`)).toHaveProperty('endpoints');
    expect(withHead(`${BASE}/`)).toHaveProperty('endpoints');
    expect(withHead('https://agent.acme.example/%2Frun')).toHaveProperty('endpoints');
  });

  it('both on this machine, by another name of it: refused, and another port is not', () => {
    const here = (url: string) =>
      read({ 'triage.base': 'http://127.0.0.1:8001/run', 'triage.head': url });
    expect(here('http://localhost:8001/run')).toMatchObject({ faults: [{ code: 'bad-input' }] });
    expect(here('http://[::1]:8001/run')).toMatchObject({ faults: [{ code: 'bad-input' }] });
    expect(here('http://localhost:8002/run')).toHaveProperty('endpoints');
  });

  it('password or query of an address that is refused: told by nothing', () => {
    for (const url of [
      'https://me:pass-word-1@evil.example/run',
      'https://evil.example/run?code=pass-word-1',
      'me:pass-word-1@evil.example',
    ]) {
      const told = JSON.stringify(withHead(url));
      expect(told).toContain('evil.example');
      expect(told).not.toContain('pass-word-1');
    }
  });

  it.each([
    'https://evil.example/run',
    'https://preview.acme.example/run',
    'https://a.b.preview.acme.example/run',
    'https://.preview.acme.example/run',
    'https://evilpreview.acme.example/run',
    'https://pr-7.preview.acme.example:8443/run',
    'https://pr-7.preview.acme.example@evil.example/run',
    'https://evil.example\\.preview.acme.example/run',
    'https://me@pr-7.preview.acme.example/run',
    'http://pr-7.preview.acme.example/run',
    'https://169.254.169.254/run',
    'file:///etc/passwd',
    'pr-7.preview.acme.example',
  ])('%s: refused', (url) => {
    expect(withHead(url)).toMatchObject({ faults: [{ code: 'host-not-allowed' }] });
  });

  it('this machine, which only the workflow can name here: without an entry, and without TLS', () => {
    expect(withHead('http://127.0.0.1:8002/run')).toHaveProperty('endpoints');
    expect(withHead('http://localhost.evil.example/run')).toHaveProperty('faults');
  });

  it('token that cannot be masked, or that no header can carry: refused without being told', () => {
    const sides = { 'triage.base': BASE, 'triage.head': HEAD };
    expect(read(sides, { 'triage.head': 'short' })).toMatchObject({
      faults: [{ code: 'short-key' }],
    });
    const odd = read(sides, { 'triage.head': 'token with spaces' });
    expect(odd).toMatchObject({ faults: [{ code: 'bad-input' }] });
    expect(JSON.stringify(odd)).not.toContain('with spaces');
  });
});
