import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../../src/adapters/cache/read-archive.js';
import { archiveOf, cacheArchive } from '../../fixtures/cache-archive.js';

const maxBytes = 100_000;

test.each(['', 'one line\n', 'naïve 🦉\n'.repeat(999)])('an archive of one file has its bytes', async (text) => {
  expect((await readArchive(archiveOf(text), maxBytes)).toString()).toBe(text);
});

describe('a hostile archive', () => {
  test('whose file names a place outside writes nothing anywhere', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    const target = join(outside, 'planted.jsonl');
    const options = [`--transform=s,.*,${target},`];
    const archive = cacheArchive([{ name: 'answers.jsonl', text: 'planted' }], ...options);
    expect((await readArchive(archive, maxBytes)).toString()).toBe('planted');
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  test.each([
    ['a link', [{ name: 'answers.jsonl', linkTo: '/etc/passwd' }], 'something else than a file'],
    [
      'a link to a folder and a file in it',
      [
        { name: 'folder', linkTo: '/tmp' },
        { name: 'answers.jsonl', text: 'x' },
      ],
      'something else than a file',
    ],
    [
      'two files',
      [
        { name: 'a.jsonl', text: 'a' },
        { name: 'b.jsonl', text: 'b' },
      ],
      'more than one file',
    ],
    ['too large a file', [{ name: 'a.jsonl', text: 'x'.repeat(maxBytes + 1) }], 'more than'],
    ['a file that unpacks to far too much', [{ name: 'a.jsonl', text: 'x'.repeat(50 * maxBytes) }], 'larger than'],
  ])('with %s is refused', async (_what, entries, message) => {
    await expect(readArchive(cacheArchive(entries), maxBytes)).rejects.toThrow(message);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['no archive', Buffer.from('no archive')],
    ['an empty archive', gzipSync(Buffer.alloc(10_240))],
    ['text in place of a tar', gzipSync(Buffer.from('x'.repeat(2000)))],
  ])('that is %s is refused', async (_what, bytes) => {
    await expect(readArchive(bytes, maxBytes)).rejects.toThrow();
  });

  test('that is cut off or damaged anywhere is refused or has no more bytes than allowed', async () => {
    const archive = archiveOf('some answers\n'.repeat(50));
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const damaged = Buffer.from(archive);
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        for (const bytes of [damaged, archive.subarray(0, at)]) {
          const read = await readArchive(bytes, maxBytes).catch(() => Buffer.alloc(0));
          expect(read.length).toBeLessThanOrEqual(maxBytes);
        }
      }),
      { numRuns: 200 },
    );
  });
});
