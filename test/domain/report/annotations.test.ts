import { expect, test } from 'vitest';
import { annotationsOf } from '../../../src/domain/report/annotations.js';
import { aChange, aChangeSet } from '../../fixtures/a-change-set.js';
import {
  anInconclusiveVerdict,
  aPassingVerdict,
  aSuiteVerdict,
  aVerdict,
  someLanes,
} from '../../fixtures/a-verdict.js';

const place = { path: 'prompts/triage.prompt.yml', line: 3 };

test('a verdict that blocks is an error at every change that reaches a suite which fails', () => {
  const code = aChange({ path: 'src/app.py', lane: 'code', suites: [] });
  const other = aChange({ path: 'prompts/other.prompt.yml', suites: ['other'] });
  const suites = [aSuiteVerdict(), aSuiteVerdict({ name: 'other', verdict: 'pass' })];
  const told = annotationsOf(aChangeSet({ changes: [aChange(), code, other] }), aVerdict({ suites }));
  expect(told).toEqual([{ level: 'error', ...place, message: 'triage: fail: accuracy fell by 13.1 points' }]);
});

test('one that does not block is a warning, and a pass is nothing', () => {
  expect(annotationsOf(aChangeSet(), anInconclusiveVerdict())).toEqual([
    { level: 'warning', ...place, message: 'triage: inconclusive: too few cases' },
  ]);
  expect(annotationsOf(aChangeSet(), aPassingVerdict())).toEqual([]);
});

test('a change that no suite evaluates is told where that holds its lane up', () => {
  const changes = [aChange({ suites: [] }), aChange({ path: 'src/app.py', lane: 'code', suites: [] })];
  const lanes = someLanes({ prompt: 'inconclusive' });
  const open = anInconclusiveVerdict({ suites: [], lanes });
  expect(annotationsOf(aChangeSet({ changes }), open)).toEqual([
    { level: 'warning', ...place, message: 'no suite evaluates this prompt change' },
  ]);
});

test('a suite that is only shown is held against nothing', () => {
  const suites = [aSuiteVerdict({ binding: false })];
  expect(annotationsOf(aChangeSet(), aVerdict({ suites }))).toEqual([]);
});

test('a place is told once, and no more places than GitHub shows', () => {
  const twice = [aChange(), aChange({ facet: 'model' })];
  expect(annotationsOf(aChangeSet({ changes: twice }), aVerdict())).toHaveLength(1);
  const changes = Array.from({ length: 30 }, (_, index) => aChange({ line: index + 1 }));
  const errors = annotationsOf(aChangeSet({ changes }), aVerdict());
  expect(errors.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const warnings = annotationsOf(aChangeSet({ changes }), aVerdict({ blocks: false }));
  expect(warnings).toHaveLength(10);
});
