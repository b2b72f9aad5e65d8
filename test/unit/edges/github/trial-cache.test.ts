import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TrialCache } from '../../../../src/edges/github/trial-cache.ts';
import { type CacheServer, startCacheServer } from '../../../support/cache-server.ts';
import { temporaryFolder } from '../../../support/judged-run.ts';
import { type TarMember, tarOf } from '../../../support/tar-archive.ts';

/** A job of a repository: all of its steps have the same folders and environment. */
interface Job {
  readonly server: CacheServer;
  readonly folder: string;
  readonly notices: string[];
  readonly run: (name: string, timeLimitMs?: number) => TrialCache;
  /** What the client printed to the log. */
  readonly log: () => string;
}

async function startJob(): Promise<Job> {
  const server = await startCacheServer();
  const folder = temporaryFolder();
  const scopes = JSON.stringify({ scp: 'Actions.Results:run:job' });
  const token = ['{"alg":"none"}', scopes, 'x'].map((part) =>
    Buffer.from(part).toString('base64url'),
  );
  vi.stubEnv('ACTIONS_RESULTS_URL', server.url);
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', token.join('.'));
  vi.stubEnv('ACTIONS_CACHE_SERVICE_V2', 'True');
  vi.stubEnv('ACTIONS_CACHE_MODE', '');
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
  vi.stubEnv('GITHUB_WORKSPACE', join(folder, 'workspace'));
  vi.stubEnv('RUNNER_TEMP', join(folder, 'temp'));
  mkdirSync(join(folder, 'workspace'));
  const printed: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  const notices: string[] = [];
  const run = (name: string, timeLimitMs = 60_000) =>
    new TrialCache({
      folder: join(folder, 'temp', 'trial cache'),
      namespace: 'abc123',
      run: name,
      observer: { notice: (message) => notices.push(message) },
      timeLimitMs,
    });
  return { server, folder, notices, run, log: () => printed.join('') };
}

/** Saves a file as an earlier run did; the folder is empty again afterwards. */
async function savedBefore(job: Job, name = '1', text = 'answers\n'): Promise<void> {
  const cache = job.run(name);
  mkdirSync(join(cache.path, '..'), { recursive: true });
  writeFileSync(cache.path, text);
  expect(await cache.save()).toBe(true);
  writeFileSync(cache.path, 'something of the machine');
}

const NOTHING_RESTORED = 'No answers of earlier runs came from the Actions cache';
const NOTHING_SAVED = 'The answers of this run are not saved in the Actions cache';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('TrialCache', () => {
  it('hit: the latest file that a run of the same namespace saved', async () => {
    const job = await startJob();
    await savedBefore(job, '1', 'first\n');
    await savedBefore(job, '2', 'second\n');
    const cache = job.run('3');
    expect(await cache.restore()).toBe(true);
    expect(readFileSync(cache.path, 'utf8')).toBe('second\n');
    expect(job.notices).toEqual([]);
    expect(job.server.entries.map(({ key }) => key)).toEqual([
      'headgate-trials-v1-abc123-1',
      'headgate-trials-v1-abc123-2',
    ]);
    expect(process.env['TAR_OPTIONS']).toBeUndefined();
  });

  it('what the client prints: nothing of the file, of the token or of a signed address', async () => {
    const job = await startJob();
    await savedBefore(job, '1', 'text of an answer\n');
    await job.run('2').restore();
    const visible = asRunnerShows(job.log());
    expect(visible).toContain('Cache hit');
    expect(visible).not.toMatch(/text of an answer|secret-signature/);
    expect(visible).not.toContain(process.env['ACTIONS_RUNTIME_TOKEN']);
  });

  it('miss: a notice, and nothing is fetched', async () => {
    const job = await startJob();
    expect(await job.run('1').restore()).toBe(false);
    expect(job.notices).toEqual([
      `${NOTHING_RESTORED}: it has none yet, or the line above says why.`,
    ]);
    expect(job.server.requests).toEqual(['GetCacheEntryDownloadURL']);
  });

  it.each([
    ['of another namespace', 'headgate-trials-v1-abc1234-1'],
    ['that is shorter than our prefix', 'headgate-trials-v1-abc123'],
    ['of somebody else', 'node-modules-1'],
  ])('key %s that the service offers: not fetched', async (_whose, key) => {
    const job = await startJob();
    await savedBefore(job);
    const [entry] = job.server.entries;
    if (entry !== undefined) job.server.offer = { ...entry, key };
    job.server.requests.length = 0;
    expect(await job.run('2').restore()).toBe(false);
    expect(job.notices).toEqual([`${NOTHING_RESTORED}: the key of what it offers is not ours.`]);
    expect(job.server.requests).toEqual(['GetCacheEntryDownloadURL']);
  });

  it('entry whose archive is gone: a notice', async () => {
    const job = await startJob();
    await savedBefore(job);
    const [entry] = job.server.entries;
    if (entry !== undefined) entry.archive = Buffer.from('no archive at all');
    expect(await job.run('2').restore()).toBe(false);
    expect(job.notices).toEqual([`${NOTHING_RESTORED}: what it offered could not be fetched.`]);
  });

  it('archive with members that name other files: nothing but our file is written', async () => {
    const job = await startJob();
    await savedBefore(job);
    const victim = join(job.folder, 'victim');
    writeFileSync(victim, 'untouched');
    const inside = join(job.folder, 'inside');
    mkdirSync(inside);
    offerArchive(job, [
      { name: victim, type: '0', content: 'evil' },
      { name: join(job.folder, 'absolute'), type: '0', content: 'evil' },
      { name: '../climbed', type: '0', content: 'evil' },
      { name: 'link', type: '2', link: inside },
      { name: 'link/through', type: '0', content: 'evil' },
      { name: 'hard', type: '1', link: victim },
      { name: join(job.folder, 'made'), type: '5' },
      { name: 'x\n::set-output name=verdict::passed', type: '0', content: 'the last one' },
    ]);
    const cache = job.run('2');
    await cache.restore();
    expect(readFileSync(victim, 'utf8')).toBe('untouched');
    for (const name of ['absolute', 'climbed', 'made', 'inside/through', 'workspace/link']) {
      expect({ name, exists: existsSync(join(job.folder, name)) }).toEqual({ name, exists: false });
    }
    expect(readFileSync(cache.path, 'utf8')).toBe('the last one');
    expect(lstatSync(cache.path).nlink).toBe(1);
    expect(job.log()).not.toContain('set-output');
  });

  it('archive that ends in a link: not taken for a file', async () => {
    const job = await startJob();
    await savedBefore(job);
    offerArchive(job, [{ name: 'trials.jsonl', type: '2', link: '/etc/hostname' }]);
    expect(await job.run('2').restore()).toBe(false);
    expect(job.notices).toEqual([`${NOTHING_RESTORED}: there is no file.`]);
  });

  it('file over the limit: neither saved nor taken', async () => {
    const job = await startJob();
    const cache = job.run('1');
    mkdirSync(join(cache.path, '..'), { recursive: true });
    writeFileSync(cache.path, '');
    truncateSync(cache.path, cache.mostBytes + 1);
    expect(await cache.save()).toBe(false);
    expect(job.notices).toEqual([`${NOTHING_SAVED}: the file has more than 512 MiB.`]);
    expect(job.server.requests).toEqual([]);
  });

  it('service that fails once: asked again', async () => {
    const job = await startJob();
    await savedBefore(job);
    job.server.failures.push({ status: 500, msg: 'try later' });
    expect(await job.run('2').restore()).toBe(true);
  });

  it.each([
    ['refuses', { status: 403, msg: 'cache read denied: no scopes' }],
    ['is asked too often', { status: 429, msg: 'slow down' }],
  ])('service that %s: a notice, for restoring and for saving', async (_what, failure) => {
    const job = await startJob();
    await savedBefore(job);
    const cache = job.run('2');
    job.server.failures.push(failure);
    expect(await cache.restore()).toBe(false);
    job.server.failures.push(failure);
    expect(await cache.save()).toBe(false);
    expect(job.notices).toEqual([
      `${NOTHING_RESTORED}: it has none yet, or the line above says why.`,
      `${NOTHING_SAVED}: the line above says why.`,
    ]);
    expect(job.log()).toContain('Failed to');
  });

  it.each([
    ['answers 500 for ever', (server: CacheServer) => failForEver(server)],
    ['never answers', (server: CacheServer) => Object.assign(server, { isSilent: true })],
  ])('service that %s: given up after the time limit', async (_what, breakService) => {
    const job = await startJob();
    await savedBefore(job);
    breakService(job.server);
    const cache = job.run('2', 300);
    expect(await cache.restore()).toBe(false);
    expect(await cache.save()).toBe(false);
    expect(job.notices).toEqual([
      `${NOTHING_RESTORED}: it took longer than 300 ms.`,
      `${NOTHING_SAVED}: it took longer than 300 ms.`,
    ]);
  });

  it('archive that comes after the time limit: leaves alone what the run has written', async () => {
    const job = await startJob();
    await savedBefore(job, '1', 'of an earlier run\n');
    const handedOut = Promise.withResolvers<void>();
    job.server.handedOut = handedOut.promise;
    const cache = job.run('2', 300);
    expect(await cache.restore()).toBe(false);
    expect(job.notices).toEqual([`${NOTHING_RESTORED}: it took longer than 300 ms.`]);
    writeFileSync(cache.path, 'of this run\n');
    handedOut.resolve();
    await vi.waitFor(() => expect(job.log()).toContain('Cache restored'), { timeout: 10_000 });
    await vi.waitFor(() => expect(readdirSync(dirname(cache.path))).toEqual(['trials.jsonl']));
    expect(readFileSync(cache.path, 'utf8')).toBe('of this run\n');
  });

  it('same key twice: the second is not saved, and that is said', async () => {
    const job = await startJob();
    await savedBefore(job);
    expect(await job.run('1').save()).toBe(false);
    expect(job.notices).toEqual([`${NOTHING_SAVED}: the line above says why.`]);
  });

  it.each([
    ['read', true, false],
    ['write', true, true],
    ['write-only', false, true],
    ['none', false, false],
  ])('cache mode %s: restores %s, saves %s', async (mode, restores, saves) => {
    const job = await startJob();
    await savedBefore(job);
    vi.stubEnv('ACTIONS_CACHE_MODE', mode);
    const cache = job.run('2');
    expect(await cache.restore()).toBe(restores);
    expect(await cache.save()).toBe(saves);
    expect(job.notices).toEqual([
      ...(restores ? [] : [`${NOTHING_RESTORED}: this run has it in mode ${mode}.`]),
      ...(saves ? [] : [`${NOTHING_SAVED}: this run has it in mode ${mode}.`]),
    ]);
  });

  it('runner without the service: a notice, and no request', async () => {
    const job = await startJob();
    vi.stubEnv('ACTIONS_RESULTS_URL', '');
    const cache = job.run('1');
    expect([await cache.restore(), await cache.save()]).toEqual([false, false]);
    expect(job.notices).toEqual([
      `${NOTHING_RESTORED}: there is no such service here.`,
      `${NOTHING_SAVED}: there is no such service here.`,
    ]);
  });

  it('machine without GNU tar: nothing is restored, as it could not be confined', async () => {
    const job = await startJob();
    await savedBefore(job);
    vi.stubEnv('PATH', join(job.folder, 'nothing here'));
    expect(await job.run('2').restore()).toBe(false);
    expect(job.notices).toEqual([`${NOTHING_RESTORED}: this machine has no GNU tar.`]);
  });

  it('nothing to save: a notice', async () => {
    const job = await startJob();
    expect(await job.run('1').save()).toBe(false);
    expect(job.notices).toEqual([`${NOTHING_SAVED}: there is no file.`]);
  });
});

/** Puts an archive of other members into the place of the one that is there, compressed as it was. */
function offerArchive({ server }: Job, members: readonly TarMember[]): void {
  const [entry] = server.entries;
  if (entry === undefined) throw new Error('Nothing was saved');
  const isZstd = entry.archive.subarray(0, 4).toString('hex') === '28b52ffd';
  const archive = tarOf(members);
  entry.archive = isZstd ? zstdCompressSync(archive) : gzipSync(archive);
}

/** A log with its masks at work: from the line on that names a secret, stars stand for it. */
function asRunnerShows(log: string): string {
  const secrets: string[] = [];
  const lines = log.split('\n').map((line) => {
    const [, secret] = /^::add-mask::(.+)$/.exec(line) ?? [];
    if (secret !== undefined) secrets.push(secret);
    return secrets.reduce((shown, hidden) => shown.replaceAll(hidden, '***'), line);
  });
  return lines.join('\n');
}

function failForEver({ failures }: CacheServer): void {
  for (let time = 0; time < 20; time += 1) failures.push({ status: 500, msg: 'broken' });
}
