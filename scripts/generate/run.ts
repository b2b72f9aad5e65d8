import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pageModule } from './page.ts';
import { pictures } from './pictures.ts';
import { readmeWithTables } from './readme.ts';
import { publishedSchemas, validatorModule } from './schemas.ts';

const root = resolve(import.meta.dirname, '../..');
const isCheck = process.argv.includes('--check');

const generated = new Map([
  ...publishedSchemas(),
  ...pictures(),
  ['src/core/document/schema-validators.js', validatorModule()],
  ['src/core/report/html/page-assets.js', await pageModule()],
  ['README.md', readmeWithTables(root)],
]);

const stale = [...generated].filter(([path, text]) => readIfThere(join(root, path)) !== text);
if (isCheck) {
  for (const [path] of stale) console.error(`${path} is out of date: run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
