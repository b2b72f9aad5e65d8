import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'rolldown';

const root = resolve(import.meta.dirname, '..');
const out = process.argv[2] ?? resolve(root, 'dist');

/** One bundle for both shells, split so that a run loads only what it needs. */
rmSync(out, { recursive: true, force: true });
await build({
  cwd: root,
  input: { index: 'src/action/index.ts', cli: 'src/cli/index.ts' },
  platform: 'node',
  logLevel: 'warn',
  output: {
    dir: out,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    minify: false,
    comments: { legal: true },
  },
});
