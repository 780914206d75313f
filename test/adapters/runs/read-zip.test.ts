import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../../src/adapters/runs/read-zip.js';
import { type ZipFile, zipArchive } from '../../fixtures/zip-archive.js';

const all = () => true;
const maxBytes = 1000;
const files: ZipFile[] = [
  { name: 'spend.jsonl', content: 'x'.repeat(500) },
  { name: 'run/spend-record.jsonl', content: 'stored', isStored: true },
  { name: 'empty', content: '' },
];
const textsIn = async (archive: Buffer, isWanted: (name: string) => boolean = all) =>
  Object.fromEntries([...(await readZip(archive, isWanted, maxBytes))].map(([name, file]) => [name, `${file}`]));

describe('a zip archive', () => {
  test('gives the files that are wanted, stored or deflated, with a comment or without', async () => {
    const texts = Object.fromEntries(files.map(({ name, content }) => [name, content]));
    expect(await textsIn(zipArchive(files))).toEqual(texts);
    expect(await textsIn(zipArchive(files, 'made by somebody'))).toEqual(texts);
    expect(await textsIn(zipArchive(files), (name) => name === 'empty')).toEqual({ empty: '' });
    expect(await textsIn(zipArchive([]))).toEqual({});
  });

  test('may say of a file what it is on Unix, and list folders', async () => {
    const archive = zipArchive([
      { name: 'run/', content: '', isStored: true, claims: { mode: 0o40755 } },
      { name: 'run/..a', content: 'x', claims: { mode: 0o100644 } },
    ]);
    expect(await textsIn(archive)).toEqual({ 'run/': '', 'run/..a': 'x' });
  });

  test('is not unpacked where nobody wants it', async () => {
    const bomb = { name: 'samples.jsonl', content: Buffer.alloc(5_000_000) };
    expect(await textsIn(zipArchive([bomb, ...files]), (name) => name === 'empty')).toEqual({ empty: '' });
  });
});

describe('a hostile zip archive is refused:', () => {
  const one = (claims: NonNullable<ZipFile['claims']>, content: string | Buffer = 'text') =>
    zipArchive([{ name: 'spend.jsonl', content, claims }]);
  const cut = (bytes: number) => zipArchive(files).subarray(0, -bytes);
  test.each<[string, Buffer, string]>([
    ['no zip', Buffer.from('PK'), 'no zip'],
    ['a cut one', cut(4), 'no zip'],
    ['one with something behind it', Buffer.concat([zipArchive(files), Buffer.from('x')]), 'cut off'],
    ['one with something before its list', Buffer.concat([Buffer.from('x'), zipArchive(files)]), 'no whole list'],
    ['more than was allowed', one({}, 'x'.repeat(maxBytes + 1)), `more than ${maxBytes} bytes`],
    ['a bomb that says how big it is', one({}, Buffer.alloc(50_000_000)), `more than ${maxBytes} bytes`],
    ['a bomb that says it is small', one({ bytes: 10 }, Buffer.alloc(50_000_000)), 'larger than'],
    ['a file that is shorter than it says', one({ bytes: 10 }), 'not as long as it says'],
    ['an encrypted file', one({ flags: 9 }), 'encrypted'],
    ['another way of packing', one({ method: 12 }), 'another way'],
    ['two ways of packing one file', one({ method: 0, packedBytes: 4 }), 'two ways'],
    ['a file that lies elsewhere', one({ at: 1 }), 'cut off'],
    ['a file beyond the end', one({ at: 0xffffffff }), 'cut off'],
    ['a file that runs into the list', one({ packedBytes: 5000 }), 'cut off'],
    ['a link', one({ mode: 0o120777 }, '/etc/passwd'), 'no file'],
    ['a device', one({ mode: 0o020666 }), 'no file'],
    ...[
      '../spend.jsonl',
      'a/../../spend.jsonl',
      '/spend.jsonl',
      'C:/spend.jsonl',
      '..\\spend.jsonl',
      'a/..',
      'a\0b',
    ].map((name): [string, Buffer, string] => [
      `the name ${JSON.stringify(name)}`,
      zipArchive([{ name, content: '' }]),
      'outside of its folder',
    ]),
    [
      'one file twice',
      zipArchive([
        { name: 'a', content: '1' },
        { name: 'a', content: '2' },
      ]),
      'twice',
    ],
    [
      'files that are too much together',
      zipArchive(['a', 'b'].map((name) => ({ name, content: 'x'.repeat(600) }))),
      `unpacks to more`,
    ],
  ])('%s', async (_, archive, reason) => {
    await expect(readZip(archive, all, maxBytes)).rejects.toThrow(reason);
  });

  test('a name that leads out, of a file that nobody wants', async () => {
    const archive = zipArchive([...files, { name: '../x', content: '' }]);
    await expect(readZip(archive, (name) => name === 'empty', maxBytes)).rejects.toThrow('outside of its folder');
  });

  test('one byte changed anywhere gives the same files, others, or an error, and never more than allowed', async () => {
    const whole = zipArchive(files, 'comment');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, value) => {
        const changed = Buffer.from(whole);
        changed[at] = value;
        const read = await readZip(changed, all, maxBytes).catch(() => new Map<string, Buffer>());
        const sizes = [...read.values()].map(({ length }) => length);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(maxBytes);
      }),
    );
  });
});
