import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CodeCache } from '../../src/launch/code-cache.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'code-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A start that compiles one file, calls what it holds, and keeps what it compiled. */
function start(text: string, { way = 'cli evaluate', growthPercent = 0, beforeKeep = () => {} } = {}): unknown {
  const cache = new CodeCache(folder, way, growthPercent);
  const run = cache.evaluate('/product/suite/index.cjs', Buffer.from(text));
  const result = (run as (given: string) => unknown)('given');
  beforeKeep();
  cache.keep();
  return result;
}

const keptFiles = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

function onlyKept(): string {
  const files = keptFiles();
  expect(files).toHaveLength(1);
  return files[0] ?? '';
}

/** Makes the file old, so that writing it again shows. */
function age(file: string): void {
  utimesSync(file, 0, 0);
}

const isWrittenAnew = (file: string): boolean => statSync(file).mtimeMs > 0;

const letters = "(function (given) { const twice = (word) => word + word; return twice('ab' + given); })";

test('compiles the same whether an earlier start kept it or not', () => {
  expect([start(letters), start(letters)]).toEqual(['abgivenabgiven', 'abgivenabgiven']);
});

test('takes over what was kept, so that a second start of the same way writes nothing', () => {
  start(letters);
  age(onlyKept());
  start(letters);
  expect(isWrittenAnew(onlyKept())).toBe(false);
});

test('adds what another way to start called, once', () => {
  start(letters);
  const size = statSync(onlyKept()).size;
  const moreCalled = letters.replace("'ab'", "'cd'");
  start(letters, { way: 'cli detect' });
  expect(readFileSync(onlyKept(), 'utf8')).toContain('["cli evaluate","cli detect"]');
  expect(statSync(onlyKept()).size).toBeGreaterThanOrEqual(size);
  age(onlyKept());
  start(letters);
  start(letters, { way: 'cli detect' });
  expect(isWrittenAnew(onlyKept())).toBe(false);
  expect(start(moreCalled)).toBe('cdgivencdgiven');
});

describe('what may not be taken over', () => {
  test('is what was compiled of another text of the same length', () => {
    start(letters);
    expect(start(letters.replace("'ab'", "'cd'"))).toBe('cdgivencdgiven');
  });

  test.each([
    ['a byte that the disk lost', (bytes: Buffer) => bytes.fill(0, bytes.length - 20, bytes.length - 10)],
    ['an end that is missing', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['an empty file', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('not a cache\n[]\n')],
  ])('is %s, which is written anew', (_, broken) => {
    start(letters);
    const file = onlyKept();
    const whole = readFileSync(file);
    writeFileSync(file, broken(Buffer.from(whole)));
    expect(start(letters)).toBe('abgivenabgiven');
    expect(readFileSync(file).length).toBe(whole.length);
  });

  test('is what is compiled under flags of V8 that a start has not', () => {
    try {
      start(letters, { beforeKeep: () => setFlagsFromString('--expose-gc') });
      expect(keptFiles()).toEqual([]);
    } finally {
      setFlagsFromString('--no-expose-gc');
      setFlagsFromString('--semi-space-growth-factor=2');
    }
    start(letters);
    expect(keptFiles()).toHaveLength(1);
  });
});

test('the flags by which a process keeps its heap small are taken back, and make no difference', () => {
  const holdHeap = () => {
    setFlagsFromString('--semi-space-growth-factor=1');
    setFlagsFromString('--heap-growing-percent=70');
  };
  start(letters, { beforeKeep: holdHeap });
  age(onlyKept());
  start(letters, { beforeKeep: holdHeap });
  expect(isWrittenAnew(onlyKept())).toBe(false);
  const tag = cachedDataVersionTag();
  setFlagsFromString('--semi-space-growth-factor=1');
  expect(cachedDataVersionTag(), 'new objects are held to what they have').toBe(tag);
  setFlagsFromString('--semi-space-growth-factor=2');
});

test('a heap that was held to its growth before anything was compiled stays so while code is kept', () => {
  setFlagsFromString('--heap-growing-percent=30');
  try {
    start(letters, { growthPercent: 30, beforeKeep: () => setFlagsFromString('--semi-space-growth-factor=1') });
    const tag = cachedDataVersionTag();
    setFlagsFromString('--heap-growing-percent=30');
    expect(cachedDataVersionTag()).toBe(tag);
    expect(keptFiles()).toHaveLength(1);
  } finally {
    setFlagsFromString('--heap-growing-percent=0');
    setFlagsFromString('--semi-space-growth-factor=2');
  }
});

test('a folder that may not be written to keeps nothing and stops nobody', () => {
  writeFileSync(join(folder, 'file'), '');
  const cache = new CodeCache(join(folder, 'file', 'below'), 'cli');
  const value = cache.evaluate('/product/suite/index.cjs', Buffer.from('1 + 1'));
  cache.keep();
  expect(value).toBe(2);
  expect(keptFiles()).toEqual([join(folder, 'file')]);
});
