import { afterEach, describe, expect, test } from 'vitest';
import type { Git, HistoryCommit, HistoryRange } from '../../src/ports/git.js';
import type { CommitSpec, WorktreeSpec } from '../fixtures/commit-spec.js';

export type OpenedGit = { readonly git: Git; readonly id: (name: string) => string; close(): Promise<void> };
export type OpenGit = (commits: readonly CommitSpec[], worktree?: WorktreeSpec) => Promise<OpenedGit>;

const letters = 'alpha\nbeta\ngamma\ndelta\nepsilon\nzeta\neta\ntheta\n';

/** What every implementation of `Git` keeps. One without a working copy leaves snapshots out. */
export function describeGit(name: string, open: OpenGit, { hasWorktree = true } = {}): void {
  describe(`${name} keeps the contract of Git`, () => {
    const opened: OpenedGit[] = [];
    const openOne: OpenGit = async (commits, worktree) => {
      const one = await open(commits, worktree);
      opened.push(one);
      return one;
    };
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close();
    });
    describeRevisions(openOne);
    describeChanges(openOne);
    describeBlobs(openOne);
    describeEmptyTree(openOne);
    describeHistory(openOne);
    if (hasWorktree) describeSnapshots(openOne);
  });
}

function describeRevisions(open: OpenGit): void {
  test('a name and a full id resolve to the commit', async () => {
    const { git, id } = await open([{ name: 'old', files: { a: '1' } }, { files: { a: '2' } }]);
    expect(await git.resolve('old')).toBe(id('old'));
    expect(await git.resolve(id('old'))).toBe(id('old'));
    expect(await git.resolve('HEAD')).not.toBe(id('old'));
  });

  test.each(['nowhere', 'f'.repeat(40), '--all', '', '-', 'a\0b'])('%j is no revision', async (revision) => {
    const { git } = await open([{ files: { a: '1' } }]);
    expect(await git.resolve(revision)).toBeUndefined();
  });

  test('the merge base is where two branches parted', async () => {
    const { git, id } = await open([
      { name: 'fork', files: { a: '1' } },
      { name: 'left', files: { b: '1' } },
      { name: 'right', parents: ['fork'], files: { c: '1' } },
    ]);
    expect(await git.mergeBase(id('left'), id('right'))).toBe(id('fork'));
    expect(await git.mergeBase(id('fork'), id('right'))).toBe(id('fork'));
    expect(await git.mergeBase(id('left'), id('left'))).toBe(id('left'));
  });

  test('a branch that merged the other one since has the later base', async () => {
    const { git, id } = await open([
      { name: 'fork', files: { a: '1' } },
      { name: 'left', files: { b: '1' } },
      { name: 'right', parents: ['fork'], files: { c: '1' } },
      { name: 'merged', parents: ['right', 'left'], files: { b: '1' } },
    ]);
    expect(await git.mergeBase(id('left'), id('merged'))).toBe(id('left'));
  });

  test('histories without a common commit have no merge base', async () => {
    const { git, id } = await open([
      { name: 'one', files: { a: '1' } },
      { name: 'other', parents: [], files: { b: '2' } },
    ]);
    expect(await git.mergeBase(id('one'), id('other'))).toBeUndefined();
  });
}

function describeChanges(open: OpenGit): void {
  const between = async (base: CommitSpec['files'], head: CommitSpec) => {
    const { git, id } = await open([
      { name: 'base', files: { keep: 'kept', ...base } },
      { ...head, name: 'head' },
    ]);
    return git.changes(id('base'), id('head'));
  };

  test('a commit does not differ from itself', async () => {
    expect(await between({ a: '1' }, {})).toEqual([]);
  });

  test('files are added, edited and deleted', async () => {
    const changes = await between({ a: '1', b: 'gone' }, { files: { a: '2', c: letters }, delete: ['b'] });
    expect(changes.map(({ basePath, headPath, kind }) => [basePath, headPath, kind])).toEqual([
      ['a', 'a', 'file'],
      ['b', undefined, 'file'],
      [undefined, 'c', 'file'],
    ]);
    expect(changes[0]?.baseBlob).toMatch(/^[0-9a-f]{40}$/);
    expect(changes[1]?.headBlob).toBeUndefined();
    expect(changes[2]?.baseBlob).toBeUndefined();
  });

  test('a file that moved and was edited is one change', async () => {
    const changes = await between(
      { 'a/b.txt': letters },
      { files: { 'c/d.txt': `${letters}iota\n` }, delete: ['a/b.txt'] },
    );
    expect(changes.map(({ basePath, headPath }) => [basePath, headPath])).toEqual([['a/b.txt', 'c/d.txt']]);
  });

  test('a file that moved and was written anew is two changes', async () => {
    const changes = await between({ 'a.txt': letters }, { files: { 'b.txt': 'one\ntwo\nthree\n' }, delete: ['a.txt'] });
    expect(changes.map(({ basePath, headPath }) => [basePath, headPath])).toEqual([
      ['a.txt', undefined],
      [undefined, 'b.txt'],
    ]);
  });

  test('links and submodules are no regular files', async () => {
    const changes = await between(
      { link: { link: 'a' }, sub: { submodule: '1'.repeat(40) } },
      { files: { link: { link: 'b' }, sub: { submodule: '2'.repeat(40) } } },
    );
    expect(changes.map(({ headPath, kind }) => [headPath, kind])).toEqual([
      ['link', 'link'],
      ['sub', 'submodule'],
    ]);
    expect(changes[1]).toMatchObject({ baseBlob: '1'.repeat(40), headBlob: '2'.repeat(40) });
  });

  test('a file that became a link was deleted, and the link was added', async () => {
    const changes = await between({ a: letters }, { files: { a: { link: 'keep' } } });
    expect(changes.map(({ basePath, headPath, kind }) => [basePath, headPath, kind])).toEqual([
      ['a', undefined, 'file'],
      [undefined, 'a', 'link'],
    ]);
  });

  const strangeNames = [
    'a b',
    'tab\there',
    'line\nbreak',
    'quo"te',
    "apo'strophe",
    'back\\slash',
    'é/日本.txt',
    '-n',
    ':!x',
  ];

  test.each(strangeNames)('the name %j comes through', async (path) => {
    const changes = await between({}, { files: { [path]: 'x' } });
    expect(changes.map(({ headPath }) => headPath)).toEqual([path]);
  });

  test('a tree lists its regular files in order', async () => {
    const { git, id } = await open([
      {
        name: 'tip',
        files: { 'b/c': '1', a: '2', 'line\nbreak': '3', link: { link: 'a' }, sub: { submodule: '1'.repeat(40) } },
      },
    ]);
    const entries = await git.list(id('tip'));
    expect(entries.map(({ path }) => path)).toEqual(['a', 'b/c', 'line\nbreak']);
    expect(entries[0]?.blob).toBe('d8263ee9860594d2806b0dfd1bfd17528b0ba2a4');
    expect(await git.pointers(id('tip'))).toEqual(['link', 'sub']);
  });
}

function describeBlobs(open: OpenGit): void {
  const read = async (content: string | Uint8Array, maxBytes = 1000) => {
    const { git, id } = await open([{ name: 'tip', files: { file: content } }]);
    const [entry] = await git.list(id('tip'));
    return (await git.readBlobs([entry?.blob ?? ''], maxBytes))[0];
  };
  const readLines = async (content: string | Uint8Array, maxBytes = 1000) => {
    const { git, id } = await open([{ name: 'tip', files: { file: content } }]);
    const [entry] = await git.list(id('tip'));
    return git.readLines(entry?.blob ?? '', maxBytes);
  };

  test.each<[string, string | Uint8Array, string]>([
    ['nothing at all', '', ''],
    ['line breaks of every kind', 'a\r\nb\rc\n', 'a\r\nb\rc\n'],
    ['letters beyond ASCII', 'Grüße 日本 🚦', 'Grüße 日本 🚦'],
    ['a byte order mark, which goes', '\ufeffa: 1', 'a: 1'],
    ['what looks like the end of a blob', '\n\nabc blob 3\n', '\n\nabc blob 3\n'],
  ])('the text may be %s', async (_, content, text) => {
    expect(await read(content)).toEqual({ kind: 'text', text });
  });

  test.each<[string, Uint8Array, string, { line: number; byte: number }]>([
    ['Latin-1', Buffer.from('Gr\nüße', 'latin1'), 'Gr\nüße', { line: 2, byte: 0xfc }],
    ['Windows-1252', Buffer.from([0x93, 0x48, 0x69, 0x94, 0x0d, 0x0a]), '“Hi”\r\n', { line: 1, byte: 0x93 }],
    ['little-endian UTF-16', Buffer.from('\ufeffmodel: é\n', 'utf16le'), 'model: é\n', { line: 1, byte: 0xff }],
    ['big-endian UTF-16', Buffer.from('\ufeffmodel: é\n', 'utf16le').swap16(), 'model: é\n', { line: 1, byte: 0xfe }],
  ])('%s is text, and not UTF-8', async (_, content, text, notUtf8) => {
    expect(await read(content)).toEqual({ kind: 'text', text, notUtf8 });
  });

  test.each<[string, Uint8Array, { line: number; byte: number } | undefined]>([
    ['a NUL byte', Buffer.from('a\0b'), undefined],
    ['a NUL character in UTF-16', Buffer.from('\ufeffa\0b', 'utf16le'), undefined],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), undefined],
    ['a control character among high bytes', Buffer.from([0x0a, 0x47, 0xfc, 0x02]), { line: 2, byte: 0xfc }],
    ['a byte that no encoding defines', Buffer.from([0x47, 0xfc, 0x9d]), { line: 1, byte: 0xfc }],
  ])('%s is binary', async (_, content, notUtf8) => {
    expect(await read(content)).toEqual({ kind: 'binary', bytes: content.length, notUtf8 });
    expect(await readLines(content)).toEqual({ kind: 'binary', bytes: content.length, notUtf8 });
  });

  test('what no longer fits into the total is left out, and a smaller one further on may still fit', async () => {
    const { git, id } = await open([{ name: 'tip', files: { a: '1234', b: '56789', c: '0' } }]);
    const blobs = (await git.list(id('tip'))).map(({ blob }) => blob);
    expect(await git.readBlobs(blobs, { maxBytes: 10, maxTotalBytes: 6 })).toEqual([
      { kind: 'text', text: '1234' },
      { kind: 'left-out', bytes: 5 },
      { kind: 'text', text: '0' },
    ]);
  });

  test('what is brought is read as it would be, and what nobody has is missing all the same', async () => {
    const { git, id } = await open([{ name: 'tip', files: { a: 'of a' } }]);
    const [entry] = await git.list(id('tip'));
    const blobs = [entry?.blob ?? '', 'b'.repeat(40), ''];
    await git.bring(blobs);
    expect(await git.readBlobs(blobs, 10)).toEqual([
      { kind: 'text', text: 'of a' },
      { kind: 'missing' },
      { kind: 'missing' },
    ]);
  });

  test('a blob is read up to the limit and told too large beyond it', async () => {
    expect(await read('12345', 5)).toEqual({ kind: 'text', text: '12345' });
    expect(await read('123456', 5)).toEqual({ kind: 'too-large', bytes: 6 });
  });

  test.each<[string, string | Uint8Array]>([
    ['nothing at all', ''],
    ['one line without an end', 'a'],
    ['line breaks of every kind', 'a\r\nb\rc\n\nd'],
    ['letters beyond ASCII', 'Grüße\n日本\n🚦\n'],
    ['a byte order mark, which goes', '\ufeffa\nb'],
    ['UTF-16', Buffer.from('\ufeffa\nb', 'utf16le')],
    ['Windows-1252', Buffer.from([0x47, 0xfc, 0x0a, 0x80])],
  ])('lines are those of the text, as often as they are asked for: %s', async (_, content) => {
    const text = await read(content);
    const found = await readLines(content);
    const lines = found.kind === 'lines' ? [...found.lines] : [];
    expect(text).toMatchObject({ kind: 'text', text: lines.join('\n') });
    expect(found).toMatchObject({ kind: 'lines', bytes: Buffer.byteLength(content) });
    expect(found.kind === 'lines' ? [...found.lines] : []).toEqual(lines);
  });

  test('lines are told where they stop being UTF-8', async () => {
    expect(await readLines('Grüße\n')).not.toMatchObject({ notUtf8: expect.anything() });
    expect(await readLines(Buffer.from('a\nGrüße\n', 'latin1'))).toMatchObject({ notUtf8: { line: 2, byte: 0xfc } });
  });

  test('what has no text has no lines', async () => {
    expect(await readLines(Buffer.from([0, 1, 2]))).toEqual({ kind: 'binary', bytes: 3 });
    expect(await readLines('123456', 5)).toEqual({ kind: 'too-large', bytes: 6 });
    const { git } = await open([{ name: 'tip', files: { a: 'A' } }]);
    expect(await git.readLines('e'.repeat(40), 5)).toEqual({ kind: 'missing' });
  });

  test('answers come in the order asked, repeated and missing ones included', async () => {
    const { git, id } = await open([{ name: 'tip', files: { a: 'A', b: 'B' } }]);
    const [a = '', b = ''] = (await git.list(id('tip'))).map(({ blob }) => blob);
    const texts = await git.readBlobs([b, 'e'.repeat(40), a, 'no id', b], 10);
    expect(texts.map((blob) => (blob.kind === 'text' ? blob.text : blob.kind))).toEqual([
      'B',
      'missing',
      'A',
      'missing',
      'B',
    ]);
    expect(await git.readBlobs([], 10)).toEqual([]);
  });
}

function describeEmptyTree(open: OpenGit): void {
  test('the empty tree resolves to itself, has no files, and everything was added to it', async () => {
    const { git, id } = await open([{ name: 'tip', files: { a: '1', 'b/c': '2' } }]);
    const empty = await git.emptyTree();
    expect(await git.resolve(empty)).toBe(empty);
    expect(await git.list(empty)).toEqual([]);
    const changes = await git.changes(empty, id('tip'));
    expect(changes.map(({ basePath, headPath }) => [basePath, headPath])).toEqual([
      [undefined, 'a'],
      [undefined, 'b/c'],
    ]);
  });
}

const historyOf = async (git: Git, head: string, range: HistoryRange): Promise<HistoryCommit[]> => {
  const commits: HistoryCommit[] = [];
  for await (const commit of git.history(head, range)) commits.push(commit);
  return commits;
};

const pathsOf = ({ changes }: HistoryCommit) =>
  changes === 'cut-off' ? changes : changes.map(({ basePath, headPath }) => [basePath, headPath]);

function describeHistory(open: OpenGit): void {
  const forked: readonly CommitSpec[] = [
    { name: 'root', files: { a: letters } },
    { name: 'left', files: { ':x': '1', 'line\nbreak': '1' }, message: 'Left\n\nand more' },
    { name: 'right', parents: ['root'], files: { b: `${letters}iota\n` }, delete: ['a'] },
    { name: 'merge', parents: ['left', 'right'], files: { b: `${letters}iota\n` }, delete: ['a'] },
    { name: 'empty' },
  ];

  test('every commit is compared with its first parent, a root with nothing, the newest first', async () => {
    const { git, id } = await open(forked);
    const commits = await historyOf(git, id('empty'), { count: 10 });
    expect(commits.map(({ commit }) => commit)).toEqual(['empty', 'merge', 'right', 'left', 'root'].map(id));
    expect(commits.map(({ parents }) => parents)).toEqual([
      [id('merge')],
      [id('left'), id('right')],
      [id('root')],
      [id('root')],
      [],
    ]);
    expect(commits.map(pathsOf)).toEqual([
      [],
      [['a', 'b']],
      [['a', 'b']],
      [
        [undefined, ':x'],
        [undefined, 'line\nbreak'],
      ],
      [[undefined, 'a']],
    ]);
    expect(commits[3]).toMatchObject({ subject: 'Left', changes: await git.changes(id('root'), id('left')) });
    const dates = commits.map(({ date }) => date);
    expect(dates).toEqual(
      dates
        .map((date) => new Date(date).toISOString())
        .sort()
        .reverse(),
    );
  });

  test('the newest ones are told, and nothing that another commit has', async () => {
    const { git, id } = await open(forked);
    const idsOf = async (head: string, range: HistoryRange) =>
      (await historyOf(git, head, range)).map(({ commit }) => commit);
    expect(await idsOf(id('empty'), { count: 2 })).toEqual(['empty', 'merge'].map(id));
    expect(await idsOf(id('merge'), { count: 10, notIn: id('right') })).toEqual(['merge', 'left'].map(id));
    expect(await idsOf(id('left'), { count: 10, notIn: id('empty') })).toEqual([]);
  });

  test('whoever stops listening is told no more', async () => {
    const { git, id } = await open(forked);
    for await (const { commit } of git.history(id('empty'), { count: 10 })) {
      expect(commit).toBe(id('empty'));
      break;
    }
    expect(await git.resolve('root')).toBe(id('root'));
  });

  test.each([
    ['long', 'é🚦'.repeat(200), 'é🚦'.repeat(100)],
    ['of several lines', 'one\ntwo\n\nthree', 'one two'],
    ['like what git prints itself', `commit ${'1'.repeat(40)}`, `commit ${'1'.repeat(40)}`],
    ['full of control characters', 'a\u001b[2Jb', 'a\u001b[2Jb'],
  ])('a subject may be %s', async (_, message, subject) => {
    const { git, id } = await open([{ name: 'tip', files: { a: '1' }, message }]);
    expect((await historyOf(git, id('tip'), { count: 1 })).map((commit) => commit.subject)).toEqual([subject]);
  });
}

function describeSnapshots(open: OpenGit): void {
  test('uncommitted work is a tree that differs from the commit below', async () => {
    const worktree = { files: { a: '2', 'new/c': '3' }, delete: ['b'] };
    const { git, id } = await open([{ name: 'tip', files: { a: '1', b: '1\n2\n3\n', keep: 'x' } }], worktree);
    const snapshot = await git.snapshotWorktree();
    const changes = await git.changes(id('tip'), snapshot);
    expect(changes.map(({ basePath, headPath }) => [basePath, headPath])).toEqual([
      ['a', 'a'],
      ['b', undefined],
      [undefined, 'new/c'],
    ]);
    const texts = await git.readBlobs(
      changes.flatMap(({ headBlob }) => headBlob ?? []),
      10,
    );
    expect(texts).toEqual([
      { kind: 'text', text: '2' },
      { kind: 'text', text: '3' },
    ]);
    expect((await git.list(snapshot)).map(({ path }) => path)).toEqual(['a', 'keep', 'new/c']);
  });

  test('a clean working copy does not differ from the commit below', async () => {
    const { git, id } = await open([{ name: 'tip', files: { a: '1' } }]);
    expect(await git.changes(id('tip'), await git.snapshotWorktree())).toEqual([]);
  });

  test('a snapshot resolves to itself and has the history of the commit below', async () => {
    const commits = [
      { name: 'fork', files: { a: '1' } },
      { name: 'main', files: { a: '2' } },
    ];
    const side = { name: 'side', parents: ['fork'], files: { b: '1' } };
    const { git, id } = await open([...commits, side], { files: { c: '1' } });
    const snapshot = await git.snapshotWorktree();
    expect(await git.resolve(snapshot)).toBe(snapshot);
    expect(await git.mergeBase(id('fork'), snapshot)).toBe(id('fork'));
  });
}
