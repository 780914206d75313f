import { expect, test } from 'vitest';
import { describeCorpus, verdictOfCorpora, whyBlocked } from '../../../../src/domain/corpus/check/corpora-verdict.js';
import { aDoubtfulCorpus, aSoundCorpus, aSpoiltCorpus } from '../../../fixtures/a-corpus.js';

const broken = aSpoiltCorpus({ verdict: 'error', reason: 'no file is of it', checks: [] });

test.each([
  [aSoundCorpus(), 'the corpus docs passes: its documents are sound'],
  [aSpoiltCorpus(), 'the corpus docs does not pass: mojibake: 1 new or changed document fails'],
  [broken, 'the corpus docs cannot be judged: no file is of it'],
])('a corpus in a sentence: %#', (corpus, sentence) => {
  expect(describeCorpus(corpus)).toBe(sentence);
});

test('of several the gravest counts, and doubt blocks where policy says so', () => {
  const doubt = [aSoundCorpus(), aDoubtfulCorpus()];
  expect(verdictOfCorpora(doubt, { inconclusive: 'warn' })).toEqual({ verdict: 'inconclusive', blocks: false });
  const blocked = verdictOfCorpora(doubt, { inconclusive: 'block' });
  expect(whyBlocked(doubt, blocked)).toMatch(/^the corpus docs does not pass: removed: /);
  expect(verdictOfCorpora([broken], { inconclusive: 'warn' })).toEqual({ verdict: 'error', blocks: true });
  expect(verdictOfCorpora([], { inconclusive: 'block' })).toEqual({ verdict: 'not-affected', blocks: false });
});
