import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Locked {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly integrity?: string;
        readonly resolved?: string;
        readonly link?: boolean;
        readonly inBundle?: boolean;
      }
    >
  >;
}

const manifest = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;
const lock = JSON.parse(text('package-lock.json')) as Locked;
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('T105: workflows that a merge queue waits for', () => {
  it.each(['.github/workflows/headgate.yml', 'README.md'])(
    '%s: reports on pull requests and in the queue, without a filter or an if',
    (path) => {
      const source = path.endsWith('.md')
        ? (/```yaml\n(\s*# \.github\/workflows\/headgate\.yml[\s\S]*?)```/.exec(text(path))?.[1] ??
          '')
        : text(path);
      const workflow = parse(source) as {
        on: Record<string, unknown>;
        jobs: Record<string, Record<string, unknown>>;
      };
      expect(Object.keys(workflow.on)).toEqual(
        expect.arrayContaining(['pull_request', 'merge_group']),
      );
      expect(workflow.on['pull_request']).toBeNull();
      expect(Object.values(workflow.jobs).filter((job) => 'if' in job)).toEqual([]);
    },
  );
});

describe('T114: dist/ that is not what src/ builds', () => {
  it('CI builds it again and compares', () => {
    expect(text('.github/workflows/check-dist.yml')).toMatch(
      /git diff|npm run check|check-dist|build/,
    );
    expect(text('scripts/check.ts')).toContain("['dist equals a clean build', isDistCurrent]");
  });
});

describe('T115 and T116: dependencies', () => {
  it('in use at run time: these, at one version each', () => {
    const versions = Object.entries(manifest['dependencies'] ?? {});
    expect(versions.length).toBeLessThanOrEqual(16);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('each is pinned by the digest of its content, and comes from the registry', () => {
    const loose = packages.filter(
      ([, { integrity, link, inBundle }]) =>
        !link && !inBundle && !integrity?.startsWith('sha512-'),
    );
    expect(packages.length).toBeGreaterThan(50);
    expect(loose.map(([path]) => path)).toEqual([]);
    const hosts = packages.flatMap(([, { resolved }]) =>
      resolved === undefined ? [] : [resolved],
    );
    expect(hosts.filter((url) => !url.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });

  it('workflows install them without their scripts', () => {
    const installs = readdirSync(join(ROOT, '.github/workflows')).flatMap((name) => [
      ...text(`.github/workflows/${name}`).matchAll(/npm (?:ci|install|i)\b.*/g),
    ]);
    const isQuiet = text('.npmrc').includes('ignore-scripts=true');
    expect(installs.filter(([line]) => !isQuiet && !line.includes('--ignore-scripts'))).toEqual([]);
  });
});
