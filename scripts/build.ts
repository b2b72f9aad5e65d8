import { lstatSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'rolldown';

const root = resolve(import.meta.dirname, '..');
const out = process.argv[2] ?? resolve(root, 'dist');

// The bundle names where its parts stood. Those of a linked folder would be this machine's alone.
if (lstatSync(resolve(root, 'node_modules')).isSymbolicLink()) {
  throw new Error('node_modules is a link: run `npm ci` in this checkout, then build');
}

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
