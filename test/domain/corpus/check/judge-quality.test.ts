import { describe, expect, test } from 'vitest';
import type { CorpusCheck } from '../../../../src/domain/corpus/check/corpus-report.js';
import { judgeQuality } from '../../../../src/domain/corpus/check/judge-quality.js';
import type { Tolerance } from '../../../../src/domain/corpus/contract/tolerance.js';
import { examined, soundFiles, soundText } from '../../../fixtures/corpus-fixtures.js';

type Files = Readonly<Record<string, string>>;

function checkOf(name: string, head: Files, base?: Files, tolerances: Tolerance[] = []): CorpusCheck | undefined {
  const sides = { head: examined(head), base: base && examined(base) };
  return judgeQuality(sides, { tolerances, alpha: 0.05 }).find((check) => check.name === name);
}

const tolerate = (tolerance: Partial<Tolerance> & Pick<Tolerance, 'check'>): Tolerance[] => [
  { off: false, isWarning: false, ...tolerance },
];

const sound = soundFiles(40);
const broken = { 'docs/x.md': 'cafÃ© au lait, with some more words' };
const short = (count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`short/${index}.md`, `See page ${index}`]));

describe('what no document may fail', () => {
  test('a new one fails, and is named', () => {
    expect(checkOf('mojibake', { ...sound, ...broken }, sound)).toMatchObject({
      verdict: 'fail',
      checked: 41,
      failed: 1,
      base_failed: 0,
      fresh: 1,
      reason: '1 new or changed document fails',
      samples: [{ document: 'docs/x.md', path: 'docs/x.md', line: 1, says: expect.stringContaining('`é`') }],
    });
  });

  test('one that base has as well does not, and is told', () => {
    const [head, base] = [
      { ...sound, ...broken, 'docs/new.md': soundText(900) },
      { ...sound, ...broken },
    ];
    expect(checkOf('mojibake', head, base)).toMatchObject({
      verdict: 'pass',
      failed: 1,
      base_failed: 1,
      fresh: 0,
      reason: '1 document fails as in base',
    });
  });

  test('one that was changed and still fails is a new one', () => {
    const head = { ...sound, 'docs/x.md': 'cafÃ© au lait, with other words' };
    expect(checkOf('mojibake', head, { ...sound, ...broken })).toMatchObject({ verdict: 'fail', fresh: 1 });
  });

  test('one that was only moved is no new one, and a copy of it is', () => {
    const before = { ...sound, ...broken };
    const moved = { ...sound, 'moved/x.md': broken['docs/x.md'] };
    expect(checkOf('mojibake', moved, before)).toMatchObject({ verdict: 'pass', fresh: 0 });
    expect(checkOf('mojibake', { ...moved, ...broken }, before)).toMatchObject({
      verdict: 'fail',
      failed: 2,
      fresh: 1,
      samples: [{ path: 'moved/x.md' }, { path: 'docs/x.md' }],
    });
  });

  test('a line that cannot be read lets no other of its file through', () => {
    const before = { 'a.jsonl': '{"text":"one"}\n7\n' };
    const after = { 'a.jsonl': '{"text":"one"}\n7\n8\n9\n' };
    expect(checkOf('unreadable', after, before)).toMatchObject({ verdict: 'fail', failed: 3, fresh: 2 });
  });

  test('a text that became empty is a new one, though another was before', () => {
    const [before, after] = [
      { ...sound, 'a.md': '', 'b.md': soundText(900) },
      { ...sound, 'a.md': soundText(901), 'b.md': '' },
    ];
    expect(checkOf('empty', after, before)).toMatchObject({ verdict: 'fail', fresh: 1 });
  });

  test('without a base all are new', () => {
    expect(checkOf('mojibake', { ...sound, ...broken })).toMatchObject({
      verdict: 'fail',
      base_failed: null,
      fresh: 1,
    });
  });

  test('records with one id are told beside the first', () => {
    const head = {
      'a.jsonl': '{"id":"1","text":"one two three four five"}\n{"id":"1","text":"six seven eight nine ten"}',
    };
    expect(checkOf('duplicate-id', head)).toMatchObject({
      verdict: 'fail',
      failed: 1,
      samples: [{ document: '1', path: 'a.jsonl', line: 2, says: 'a.jsonl:1 has this id too' }],
    });
  });
});

describe('what may not rise', () => {
  test('a rise that is proven fails', () => {
    expect(checkOf('very-short', { ...sound, ...short(12) }, sound)).toMatchObject({
      verdict: 'fail',
      failed: 12,
      base_failed: 0,
      reason: '0 of 40 (0.0 %) → 12 of 52 (23.1 %), +23.1 points, above the 5.0 points that may be',
    });
  });

  test('one that may be chance is inconclusive', () => {
    const check = checkOf('very-short', { ...soundFiles(12), ...short(1) }, soundFiles(12));
    expect(check).toMatchObject({ verdict: 'inconclusive', failed: 1 });
  });

  test('within the margin it passes', () => {
    expect(checkOf('very-short', { ...sound, ...short(2) }, sound)).toMatchObject({ verdict: 'pass', failed: 2 });
  });

  test('without a base it decides nothing', () => {
    expect(checkOf('very-short', short(12))).toMatchObject({ verdict: 'not-affected', failed: 12 });
  });

  test('copies of a text are told beside what they are a copy of', () => {
    const head = {
      ...sound,
      ...Object.fromEntries([0, 1, 2].map((copy) => [`docs/z${copy}.md`, ` ${soundText(1)}\n`])),
    };
    expect(checkOf('duplicate', head, sound)).toMatchObject({
      failed: 3,
      samples: [{ document: 'docs/z0.md', says: 'docs/0.md says the same' }, {}, {}],
    });
  });

  test('near copies are found, and other texts are not', () => {
    const words = Array.from({ length: 200 }, (_, index) => `word${index * 31}`);
    const head = {
      'docs/a.md': words.join(' '),
      'docs/b.md': words.with(100, 'other').join(' '),
      'docs/c.md': words.reverse().join(' '),
    };
    expect(checkOf('near-duplicate', head)?.samples.map(({ document }) => document)).toEqual(['docs/b.md']);
  });

  test('a document of lines that many have is boilerplate', () => {
    const line = 'This page is for customers of the shop in Berlin only.\n';
    const head = Object.fromEntries(
      Object.entries(soundFiles(8)).map(([path, text]) => [path, `${line.repeat(4)}${text}`]),
    );
    expect(checkOf('boilerplate', head)).toMatchObject({ failed: 8 });
    expect(checkOf('boilerplate', soundFiles(8))).toMatchObject({ failed: 0 });
  });
});

describe('documents that are gone', () => {
  test('a few are no matter, and many are for a person to see', () => {
    expect(checkOf('removed', soundFiles(36), sound)).toMatchObject({ verdict: 'pass', checked: 40, failed: 4 });
    expect(checkOf('removed', soundFiles(20), sound)).toMatchObject({ verdict: 'inconclusive', failed: 20 });
  });

  test('what was only moved is not gone', () => {
    const moved = Object.fromEntries(Object.entries(sound).map(([path, text]) => [`moved/${path}`, text]));
    expect(checkOf('removed', moved, sound)).toMatchObject({ verdict: 'pass', failed: 0 });
  });

  test('a contract can make it a failure', () => {
    const tolerances = tolerate({ check: 'removed', fail_above: 0.01 });
    expect(checkOf('removed', soundFiles(36), sound, tolerances)).toMatchObject({ verdict: 'fail' });
  });
});

describe('what a contract says of a check', () => {
  test('a share of all documents', () => {
    const head = { ...sound, ...broken };
    expect(checkOf('mojibake', head, head, tolerate({ check: 'mojibake', fail_above: 0 }))).toMatchObject({
      verdict: 'fail',
    });
    expect(checkOf('mojibake', head, sound, tolerate({ check: 'mojibake', fail_above: 0.1 }))).toMatchObject({
      verdict: 'pass',
    });
  });

  test('a rise of its own', () => {
    const tolerances = tolerate({ check: 'very-short', rise: 0.5 });
    expect(checkOf('very-short', { ...sound, ...short(12) }, sound, tolerances)).toMatchObject({ verdict: 'pass' });
  });

  test('that it warns, and that it is off', () => {
    const head = { ...sound, ...broken };
    const warning = tolerate({ check: 'mojibake', isWarning: true });
    expect(checkOf('mojibake', head, sound, warning)).toMatchObject({ verdict: 'inconclusive' });
    expect(checkOf('mojibake', head, sound, tolerate({ check: 'mojibake', off: true }))).toBeUndefined();
  });
});

test('records without an id are gone where what they say is, whatever line others moved to', () => {
  const lines = Array.from({ length: 40 }, (_, index) => JSON.stringify({ text: soundText(index) }));
  const halved = { 'a.jsonl': lines.slice(20).join('\n') };
  expect(checkOf('removed', halved, { 'a.jsonl': lines.join('\n') })).toMatchObject({
    verdict: 'inconclusive',
    failed: 20,
    reason: '20 of 40 (50.0 %) are gone, more than 20.0 %',
  });
  const edited = lines.map((_, index) => JSON.stringify({ text: soundText(index + 100) }));
  expect(checkOf('removed', { 'a.jsonl': edited.join('\n') }, { 'a.jsonl': lines.join('\n') })).toMatchObject({
    verdict: 'pass',
    failed: 0,
  });
});

test('one word is told as one', () => {
  expect(checkOf('very-short', { 'a.md': 'Union.' })?.samples).toMatchObject([{ says: 'it has 1 word: Union.' }]);
});
