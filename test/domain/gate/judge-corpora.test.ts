import { describe, expect, test } from 'vitest';
import type { Lane } from '../../../src/domain/changes/lane.js';
import { needsEvaluation } from '../../../src/domain/changes/needs-evaluation.js';
import type { JudgedCorpus } from '../../../src/domain/corpus/check/corpus-report.js';
import { applyOverrides } from '../../../src/domain/gate/apply-overrides.js';
import { judge, lanesOfWhole } from '../../../src/domain/gate/judge.js';
import { Verdict } from '../../../src/domain/gate/verdict.js';
import { aDoubtfulCorpus, aSoundCorpus, aSpoiltCorpus } from '../../fixtures/a-corpus.js';
import { anHourLaterMs, anOverride } from '../../fixtures/an-override.js';
import { binaryCases, buildChangeSet, buildEvaluation, buildRun } from './build-run.js';

const passing = buildRun();
const failing = buildRun({ cases: binaryCases(60, { losses: 20 }) });

const changed = (corpora: JudgedCorpus[]) => buildChangeSet(['data'], { corpora });
/** A change of nothing but what corpora are held to, which no suite watches. */
const heldOtherwise = (corpora: JudgedCorpus[]) => buildChangeSet(['evals'], { corpora, affected: [] });
const judged = (corpora: JudgedCorpus[], run = passing) =>
  Verdict.parse(judge(changed(corpora), buildEvaluation([run])));

const broken = aSpoiltCorpus({ verdict: 'error', reason: 'contract.yaml: this is no contract', checks: [] });
const blockingDoubt = aDoubtfulCorpus({ blocks: true });

describe('the lane data takes the gravest of its suites and its corpora:', () => {
  test.each([
    ['a corpus that passes', [aSoundCorpus()], passing, { word: 'pass', blocks: false }],
    ['one that fails', [aSpoiltCorpus()], passing, { word: 'fail', blocks: true }],
    ['one in doubt', [aDoubtfulCorpus()], passing, { word: 'inconclusive', blocks: false }],
    ['one in doubt, where policy blocks that', [blockingDoubt], passing, { word: 'inconclusive', blocks: true }],
    ['one that nobody could look at', [broken], passing, { word: 'error', blocks: true }],
    [
      'the second of two that fails',
      [aSoundCorpus({ name: 'shop' }), aSpoiltCorpus()],
      passing,
      { word: 'fail', blocks: true },
    ],
    ['a corpus that passes where a suite fails', [aSoundCorpus()], failing, { word: 'fail', blocks: true }],
  ] as const)('%s', (_, corpora, run, { word, blocks }) => {
    const verdict = judged([...corpora], run);
    expect(verdict).toMatchObject({ verdict: word, blocks, lanes: { data: word, code: 'not-affected' }, corpora });
  });

  test('what blocks is of the lane data, and says which corpus and why', () => {
    const reason = 'the corpus docs does not pass: mojibake: 1 new or changed document fails';
    expect(judged([aSpoiltCorpus()])).toMatchObject({
      reason,
      blockers: [{ verdict: 'fail', lanes: ['data'], reason, overridden: false }],
    });
    expect(judge(heldOtherwise([aSoundCorpus()]), undefined)).toMatchObject({
      verdict: 'pass',
      reason: 'the corpus docs passes: its documents are sound',
    });
  });

  test('what head takes out of a corpus is told, though it passes', () => {
    const notes = ['lanegate.yml of head takes 10 of its 30 files'];
    expect(judged([aSoundCorpus({ notes })]).notes).toEqual([`the corpus docs: ${notes}`]);
  });

  test('a change of documents that no suite evaluates stays in doubt, sound as they are', () => {
    const verdict = judge({ ...changed([aSoundCorpus()]), affected: [], changes: uncovered }, buildEvaluation([]));
    expect(verdict).toMatchObject({ verdict: 'inconclusive', lanes: { data: 'inconclusive' } });
  });
});

const uncovered = buildChangeSet(['data'], { affected: [] }).changes;

describe('nothing that is wrong with a report reads as a pass:', () => {
  test('a corpus said to pass of which a check fails', () => {
    expect(judged([aSpoiltCorpus({ verdict: 'pass', blocks: false })])).toMatchObject({
      verdict: 'fail',
      blocks: true,
    });
  });

  test('a corpus that fails, of a change whose evaluation is of another one', () => {
    const verdict = judge(changed([aSpoiltCorpus()]), buildEvaluation([passing], { head: 'other' }));
    expect(verdict).toMatchObject({ verdict: 'fail', lanes: { data: 'fail' } });
    expect(verdict.blockers).toHaveLength(2);
  });

  test.each([
    ['fails', aSpoiltCorpus(), { verdict: 'fail', blocks: true }],
    ['is in doubt where policy blocks that', blockingDoubt, { verdict: 'inconclusive', blocks: true }],
    ['is in doubt', aDoubtfulCorpus(), { verdict: 'inconclusive', blocks: false }],
  ] as const)('a corpus that %s, of a change that nobody evaluated', (_, corpus, expected) => {
    expect(judge(heldOtherwise([corpus]), undefined)).toMatchObject(expected);
  });
});

describe('an override', () => {
  const rules = { settings: { allow: ['grace'], max_days: 7 }, author: 'ada', nowMs: anHourLaterMs };
  const overridden = (lanes: Lane[]) =>
    applyOverrides(judged([aSpoiltCorpus()]), [anOverride({ head: 'h0', lanes })], rules);

  test('of data lets it through, and its word stays', () => {
    expect(overridden(['data'])).toMatchObject({ verdict: 'fail', blocks: false, lanes: { data: 'fail' } });
  });

  test('of another lane does not', () => {
    expect(overridden(['evals'])).toMatchObject({ verdict: 'fail', blocks: true });
  });

  test('of all lanes of a change of a contract names data as well', () => {
    expect(lanesOfWhole(heldOtherwise([aSoundCorpus()]))).toEqual(['data', 'evals']);
    expect(lanesOfWhole(buildChangeSet(['evals']))).toEqual(['evals']);
  });
});

test.each([
  ['fails', aSpoiltCorpus(), true],
  ['is in doubt', aDoubtfulCorpus(), true],
  ['passes', aSoundCorpus(), false],
] as const)(
  'a change of nothing but a contract whose corpus %s wants an evaluation, which says who may override',
  (_, corpus, wanted) => {
    expect(needsEvaluation(heldOtherwise([corpus]))).toBe(wanted);
  },
);
