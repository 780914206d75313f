import { describe, expect, test } from 'vitest';
import { corpusMarkdown } from '../../src/domain/corpus/check/corpus-markdown.js';
import { corpusText } from '../../src/domain/corpus/check/corpus-text.js';
import { type CorpusCheckRequest, corpusCheck } from '../../src/stages/corpus-check.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { type InMemoryGit, inMemoryGit } from '../fakes/in-memory-git.js';
import type { CommitSpec } from '../fixtures/commit-spec.js';
import { contractText, soundFiles, soundText } from '../fixtures/corpus-fixtures.js';

const settings = (data: string, rest = ''): string => `version: 1\ndata:\n  docs: ${data}\n${rest}`;
const declared = settings('{ corpus: ["docs/**"] }');
const held = settings('{ corpus: "docs/**", contract: contract.yaml, queries: queries.jsonl }');
const titled = (maxLength: number): string =>
  contractText(`    properties: [{ name: title, logicalTypeOptions: { maxLength: ${maxLength} } }]`);
const withTitle = (title: string, number: number): string => `---\ntitle: ${title}\n---\n${soundText(number)}`;

const base = {
  'lanegate.yml': held,
  'contract.yaml': titled(8),
  'queries.jsonl': '{"id":"q","relevant":["docs/1.md"]}\n',
  ...soundFiles(20),
  'docs/a.md': withTitle('short', 90),
};

const check = (git: InMemoryGit, request: Partial<CorpusCheckRequest> = {}) =>
  corpusCheck(
    { git, clock: fakeClock(Date.parse('2026-11-01T00:00:00Z')), progress: collectingProgress() },
    { policy: 'base', head: { revision: 'head' }, isWhole: false, ...request },
  );

type Files = NonNullable<CommitSpec['files']>;

/** What becomes of a corpus of which head changes these files. */
const changed = (files: Files, from: Files = base, request: Partial<CorpusCheckRequest> = {}) =>
  headed({ files }, from, request);

/** The same of a head that may take files away. */
async function headed(head: CommitSpec, from: Files = base, request: Partial<CorpusCheckRequest> = {}) {
  const git = inMemoryGit([
    { name: 'base', files: from },
    { ...head, name: 'head' },
  ]);
  const { verdict, blocks, corpora } = await check(git, request);
  const [corpus] = corpora;
  const told = corpus?.checks.filter((each) => each.verdict !== 'pass' && each.verdict !== 'not-affected') ?? [];
  return { verdict, blocks, corpora, corpus, told: told.map(({ name, verdict: word }) => `${name}: ${word}`) };
}

describe('a corpus that is declared', () => {
  test('is left alone by a change of something else, and nothing of it is read', async () => {
    expect(await changed({ 'src/app.py': 'print(1)' })).toMatchObject({
      verdict: 'not-affected',
      blocks: false,
      corpus: { name: 'docs', checks: [] },
    });
  });

  test('passes with documents that are sound', async () => {
    expect(await changed({ 'docs/new.md': soundText(77), 'docs/2.md': soundText(78) })).toMatchObject({
      verdict: 'pass',
      blocks: false,
      told: [],
      corpus: { documents: { base: 21, head: 22, added: 1, changed: 1, removed: 0 }, contract: { version: '1.0.0' } },
    });
  });

  test.each<[string, Files, string]>([
    [
      'bytes that are no UTF-8',
      { 'docs/new.md': Buffer.from('Gr\xfc\xdfe an alle von uns hier', 'latin1') },
      'encoding: fail',
    ],
    ['bytes that are no text', { 'docs/new.md': Buffer.from([0, 1, 2]) }, 'unreadable: fail'],
    [
      'a pointer to another place',
      { 'docs/new.md': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n' },
      'unreadable: fail',
    ],
    [
      'a title that the contract does not allow',
      { 'docs/new.md': withTitle('much too long', 77) },
      'title: maxLength 8: fail',
    ],
  ])('fails with %s', async (_, files, said) => {
    expect(await changed(files)).toMatchObject({ verdict: 'fail', blocks: true, told: [said] });
  });

  test('is told what of it is no text, such as pictures', async () => {
    const { verdict, corpus } = await changed({ 'docs/a.png': Buffer.from([0x89, 0, 1]) });
    expect(verdict).toBe('pass');
    expect(corpus).toMatchObject({ unread: 1, notes: ['1 file of it is no text, and not checked'] });
  });

  test('says where a file stops being UTF-8', async () => {
    const { corpus } = await changed({ 'docs/new.md': Buffer.from('one line\nGr\xfc\xdfe an alle von uns', 'latin1') });
    expect(corpus?.checks.find(({ name }) => name === 'encoding')?.samples).toEqual([
      { document: 'docs/new.md', path: 'docs/new.md', line: 2, says: 'the byte 0xfc is not UTF-8' },
    ]);
  });

  test('fails without a document that queries want', async () => {
    expect(await headed({ delete: ['docs/1.md'] })).toMatchObject({ verdict: 'fail', told: ['queries: fail'] });
  });

  test('of which nothing is left is an error', async () => {
    const all = [...Object.keys(soundFiles(20)), 'docs/a.md'];
    expect(await headed({ delete: all })).toMatchObject({ verdict: 'error', blocks: true });
  });

  test('that never had a document is an error, though nothing changed', async () => {
    const from = { 'lanegate.yml': settings('{ corpus: "dcos/**" }'), ...soundFiles(3) };
    expect(await changed({ 'src/app.py': 'print(1)' }, from)).toMatchObject({ verdict: 'error', blocks: true });
  });

  test('is judged as a whole where that is asked', async () => {
    const unsound = { ...base, 'docs/bad.md': 'cafÃ© au lait, with some words' };
    expect(await changed({ 'docs/new.md': soundText(77) }, unsound)).toMatchObject({ verdict: 'pass' });
    const whole = await changed({ 'docs/new.md': soundText(77) }, unsound, { isWhole: true });
    expect(whole).toMatchObject({ verdict: 'fail', told: ['mojibake: fail'] });
  });

  test('blocks by what is inconclusive where policy says so', async () => {
    const warning = contractText('    quality: [{ metric: rowCount, mustBe: 3, severity: warning }]');
    const from = { ...base, 'contract.yaml': warning };
    const files = { 'docs/new.md': soundText(77) };
    expect(await changed(files, from)).toMatchObject({ verdict: 'inconclusive', blocks: false });
    const strict = { ...from, 'lanegate.yml': `${held}gate: { inconclusive: block }\n` };
    expect(await changed(files, strict)).toMatchObject({ verdict: 'inconclusive', blocks: true });
  });
});

describe('what binds', () => {
  test('is the contract of the target branch, and what head says otherwise is told and held as well', async () => {
    const loosened = await changed({ 'contract.yaml': titled(80), 'docs/new.md': withTitle('much too long', 77) });
    expect(loosened).toMatchObject({ verdict: 'fail', told: ['title: maxLength 8: fail'] });
    expect(loosened.corpus?.notes).toContain(
      'head asks for `title: maxLength 80` in the place of `title: maxLength 8`',
    );
    const tightened = await changed({ 'contract.yaml': titled(2) });
    expect(tightened).toMatchObject({ verdict: 'fail', told: ["head's title: maxLength 2: fail"] });
  });

  test('a corpus that head no longer declares is held all the same', async () => {
    const files = { 'lanegate.yml': 'version: 1\n', 'docs/new.md': withTitle('much too long', 77) };
    expect(await changed(files)).toMatchObject({ verdict: 'fail', told: ['title: maxLength 8: fail'] });
  });

  test('a corpus that only head declares is held to what head says', async () => {
    const files = { ...base, 'docs/a.md': withTitle('much too long', 77) };
    expect(await changed(files, { 'lanegate.yml': 'version: 1\n' })).toMatchObject({
      verdict: 'fail',
      told: ['title: maxLength 8: fail'],
    });
  });

  test('a corpus that head writes after it takes none of its documents', async () => {
    const files = {
      'lanegate.yml': `${held}  mine: { corpus: "docs/**" }\n`,
      'docs/new.md': withTitle('much too long', 77),
    };
    const { verdict, corpora } = await changed(files);
    expect(verdict).toBe('fail');
    expect(corpora.map(({ name, verdict: word }) => [name, word])).toEqual([
      ['docs', 'fail'],
      ['mine', 'error'],
    ]);
  });

  test('files that head no longer declares are held, and told', async () => {
    const files = { 'lanegate.yml': held.replace('docs/**', 'docs/1*.md') };
    const { verdict, corpus } = await changed(files);
    expect(verdict).toBe('pass');
    expect(corpus?.notes).toEqual(['lanegate.yml of head takes 11 of its 21 files']);
  });

  test('a corpus of which head takes no file any more cannot pass, since nothing would look at it', async () => {
    const files = { 'lanegate.yml': held.replace('docs/**', 'doks/**') };
    expect(await changed(files)).toMatchObject({
      verdict: 'error',
      corpus: { reason: 'no file is of it as lanegate.yml of head declares it' },
    });
  });

  test('queries of head that cannot be read are a mistake, though those of the target branch bind', async () => {
    await expect(changed({ 'queries.jsonl': '{"id":' })).rejects.toThrow('not valid JSON');
    const gone = headed({ delete: ['queries.jsonl'], files: { 'docs/new.md': soundText(77) } });
    await expect(gone).rejects.toThrow('there is no such file, though `data.docs.queries`');
    const elsewhere = { 'lanegate.yml': held.replace('queries.jsonl', 'others.jsonl') };
    await expect(changed(elsewhere)).rejects.toThrow('there is no such file');
    expect(await changed({ ...elsewhere, 'others.jsonl': base['queries.jsonl'] })).toMatchObject({ verdict: 'pass' });
  });

  test('a contract that only head has leaves none of the checks out', async () => {
    const off = '{ type: custom, engine: lanegate, implementation: { check: mojibake, off: true } }';
    const files = {
      'lanegate.yml': settings('{ corpus: "docs/**", contract: contract.yaml }'),
      'contract.yaml': contractText(`    quality: [${off}]`),
      'docs/bad.md': 'cafÃ© au lait, with some words',
    };
    const { told, corpus } = await changed(files, { 'lanegate.yml': declared, ...soundFiles(20) });
    expect(told).toEqual(['mojibake: fail']);
    expect(corpus?.notes).toContain("what head's contract says of Lanegate's own checks binds once it is merged");
  });

  test('queries that only head has are asked as well', async () => {
    const files = {
      'lanegate.yml': held,
      'contract.yaml': titled(80),
      'queries.jsonl': '{"id":"q","relevant":["x"]}\n',
    };
    expect(await changed(files, { 'lanegate.yml': declared, ...soundFiles(3) })).toMatchObject({
      verdict: 'error',
      told: ['queries: error'],
    });
  });

  test('a contract that head names for the first time is held, though the file was there', async () => {
    const from = { ...base, 'lanegate.yml': declared, 'contract.yaml': titled(2) };
    expect(await changed({ 'lanegate.yml': held }, from)).toMatchObject({ told: ['title: maxLength 2: fail'] });
  });

  test('a contract that is nowhere is a mistake', async () => {
    const from = { 'lanegate.yml': held, ...soundFiles(3) };
    await expect(changed({ 'docs/new.md': 'x' }, from)).rejects.toThrow('there is no such file');
  });
});

describe('the version of a contract', () => {
  const contract = (version: string, properties: string): string =>
    contractText(`    properties: [${properties}]`).replace('1.0.0', version);
  const known = contract('1.1.0', '{ name: title }, { name: audience }');
  const from = { ...base, 'contract.yaml': known };

  test('has to tell what head breaks in it', async () => {
    const broken = { 'contract.yaml': contract('1.2.0', '{ name: title }') };
    const { verdict, told, corpus } = await changed(broken, from);
    expect({ verdict, told }).toEqual({ verdict: 'fail', told: ['version: fail'] });
    expect(corpus?.reason).toBe(
      'version: after 1.1.0 it is 1.2.0, which does not tell what breaks; make it 2.0.0: `audience` is gone',
    );
    const major = { 'contract.yaml': contract('2.0.0', '{ name: title }') };
    expect(await changed(major, from)).toMatchObject({ verdict: 'pass', told: [] });
  });

  test('may stay where nothing breaks', async () => {
    const more = { 'contract.yaml': contract('1.1.0', '{ name: audience }, { name: title }, { name: more }') };
    expect(await changed(more, from)).toMatchObject({ verdict: 'pass', told: [] });
  });

  test('is compared with that of base, where the target branch went on meanwhile', async () => {
    const git = inMemoryGit([
      { name: 'fork', files: from },
      { name: 'base', files: { 'contract.yaml': contract('1.2.0', '{ name: title }, { name: more }') } },
      { name: 'head', parents: ['fork'], files: { 'docs/new.md': soundText(77) } },
    ]);
    const { verdict, corpora } = await check(git);
    expect(verdict).toBe('pass');
    expect(corpora[0]?.checks.map(({ name }) => name)).not.toContain('version');
  });

  test('is compared with that of base where the contract has moved', async () => {
    const files = {
      'lanegate.yml': held.replace('contract.yaml', 'moved.yaml'),
      'moved.yaml': contract('1.1.0', '{ name: title }'),
    };
    expect(await changed(files, from)).toMatchObject({ verdict: 'fail', told: ['version: fail'] });
  });

  test('is compared with nothing where that of base cannot be read, which is told', async () => {
    const git = inMemoryGit([
      { name: 'fork', files: { ...from, 'contract.yaml': 'nothing' } },
      { name: 'base', files: { 'contract.yaml': known } },
      { name: 'head', parents: ['fork'], files: { 'contract.yaml': contract('1.1.0', '{ name: title }') } },
    ]);
    const { verdict, corpora } = await check(git);
    expect(verdict).toBe('pass');
    expect(corpora[0]?.notes).toContain("contract.yaml of base cannot be read, and head's is compared with none");
  });
});

test('without a declaration a corpus is what lies in a folder known for it', async () => {
  const from = { 'corpus/a.md': soundText(1), 'src/app.py': 'x' };
  expect(await changed({ 'corpus/b.md': ' ' }, from)).toMatchObject({ verdict: 'fail', corpus: { name: 'corpus' } });
  await expect(changed({ 'src/app.py': 'y' }, { 'src/app.py': 'x' })).rejects.toThrow('there is no corpus');
});

test('a folder known for a corpus of which nothing is left is an error', async () => {
  const from = { 'corpus/a.md': soundText(1), 'knowledge/a.md': soundText(2) };
  const { verdict, corpora } = await headed({ delete: ['corpus/a.md'] }, from);
  expect(verdict).toBe('error');
  expect(corpora.map(({ name, verdict: word }) => [name, word])).toEqual([
    ['knowledge', 'not-affected'],
    ['corpus', 'error'],
  ]);
});

test('files of a known folder that no corpus takes are told where others are declared, and block nothing', async () => {
  const from = { 'lanegate.yml': declared, ...soundFiles(3), 'knowledge/a.md': soundText(4) };
  const git = inMemoryGit([
    { name: 'base', files: from },
    { name: 'head', files: { 'knowledge/b.md': 'cafÃ©' } },
  ]);
  const report = await check(git);
  expect(report).toMatchObject({ verdict: 'not-affected', blocks: false });
  expect(report.notes).toEqual([
    expect.stringMatching(/^2 files in knowledge\/ are of the lane data and of no corpus/),
  ]);
  for (const told of [corpusText(report), corpusMarkdown(report)]) expect(told).toContain('2 files in knowledge/ are');
  expect(await check(git, { names: ['docs'] })).not.toHaveProperty('notes');
});

describe('the change that declares the first corpus', () => {
  const from = { 'lanegate.yml': 'version: 1\n', ...soundFiles(3), 'knowledge/a.md': soundText(4) };
  const told = async (data: string, files: Files) => {
    const { corpora } = await changed({ 'lanegate.yml': settings(data), ...files }, from);
    return corpora.map(({ name, verdict }) => [name, verdict]);
  };

  test('takes no document of a known folder out of the check', async () => {
    expect(await told('{ corpus: "docs/**" }', { 'knowledge/b.md': 'cafÃ©' })).toEqual([
      ['docs', 'not-affected'],
      ['knowledge', 'fail'],
    ]);
  });

  test('may say which of them are of a corpus, and what it leaves of a folder of its name is checked apart', async () => {
    const data = '{ corpus: "other/**" }\n  knowledge: { corpus: ["knowledge/**", "!knowledge/b.md"] }';
    expect(await told(data, { 'knowledge/b.md': 'cafÃ©', 'other/a.md': soundText(9) })).toEqual([
      ['docs', 'pass'],
      ['knowledge', 'not-affected'],
      ['knowledge/', 'fail'],
    ]);
  });
});

test('a corpus that no file is of is an error, even where nothing changed', async () => {
  const from = { 'lanegate.yml': settings('{ corpus: "dcos/**" }'), 'docs/a.md': soundText(1) };
  expect(await changed({ 'src/app.py': 'x' }, from)).toMatchObject({
    verdict: 'error',
    blocks: true,
    corpus: { reason: 'no file is of it' },
  });
});

test('one corpus of several is named', async () => {
  const from = {
    'lanegate.yml': `${declared}  other: { corpus: "other/**" }\n`,
    'docs/a.md': soundText(1),
    'other/a.md': soundText(2),
  };
  const { corpora } = await changed({ 'other/b.md': '' }, from, { names: ['docs'] });
  expect(corpora.map(({ name, verdict }) => [name, verdict])).toEqual([['docs', 'not-affected']]);
  await expect(changed({}, from, { names: ['dogs'] })).rejects.toThrow('there is no corpus `dogs`');
  await expect(changed({}, from, { names: ['docs', 'dogs'] })).rejects.toThrow('there is no corpus `dogs`');
});
