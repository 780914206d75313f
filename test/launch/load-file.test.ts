import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CodeCache } from '../../src/launch/code-cache.js';
import { loadFile } from '../../src/launch/load-file.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-file-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function load(files: Readonly<Record<string, string>>): unknown {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const head = '(function (exports, require, module, __filename, __dirname, importModule) {';
    writeFileSync(join(folder, name), name.endsWith('.mjs') ? text : `${head}${text}\n})`);
  }
  return loadFile(join(folder, 'index.cjs'), new CodeCache(join(folder, '.code-cache'), 'test'));
}

test('gives a file what Node gives it', () => {
  const exported = load({
    'index.cjs': `exports.names = [__filename, __dirname]; exports.sep = require('node:path').sep; exports.self = this === exports;`,
  });
  expect(exported).toEqual({ names: [join(folder, 'index.cjs'), folder], sep: '/', self: true });
});

test('loads each file once, those of folders beside it too, and answers what they put in the place of their exports', () => {
  const exported = load({
    'index.cjs': `module.exports = [require('./libraries/one.cjs'), require('./libraries/../libraries/one.cjs')];`,
    'libraries/one.cjs': `module.exports = { of: require('./two.js'), at: {} };`,
    'libraries/two.js': `module.exports = 'two';`,
  }) as readonly unknown[];
  expect(exported).toEqual([
    { of: 'two', at: {} },
    { of: 'two', at: {} },
  ]);
  expect(exported[0]).toBe(exported[1]);
});

test('lets files require each other', () => {
  const exported = load({
    'index.cjs': `exports.first = 1; exports.seen = require('./other.cjs').seen;`,
    'other.cjs': `exports.seen = require('./index.cjs').first;`,
  });
  expect(exported).toEqual({ first: 1, seen: 1 });
});

test('imports modules for them', async () => {
  const exported = load({
    'index.cjs': `exports.imported = importModule(${JSON.stringify(pathToFileURL(join(folder, 'module.mjs')).href)});`,
    'module.mjs': `export const name = import.meta.url.split('/').at(-1);`,
  }) as { imported: Promise<{ name: string }> };
  expect((await exported.imported).name).toBe('module.mjs');
});

test('tells the place of a fault as the file tells it', () => {
  expect(() => load({ 'index.cjs': `\n\nthrow new Error('at three');` })).toThrow('at three');
  const stack = (() => {
    try {
      load({ 'index.cjs': `\n\nthrow new Error('at three');` });
    } catch (error) {
      return (error as Error).stack;
    }
    return '';
  })();
  expect(stack).toContain(`${pathToFileURL(join(folder, 'index.cjs')).href}:3:`);
});
