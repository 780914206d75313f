import { expect, test } from 'vitest';
import { digestOfLines, digestOfText } from '../../../src/domain/artifacts/digest.js';
import { parseCanary } from '../../../src/domain/evaluation/canary/canary.js';
import type { Identity } from '../../../src/domain/evaluation/identity.js';
import type { SuitePlan } from '../../../src/domain/evaluation/plan/plan-suite.js';
import { identityOf, whyOtherYardstick } from '../../../src/domain/evaluation/suite-identity.js';
import { GraderSpec } from '../../../src/domain/graders/grader-spec.js';
import type { Case } from '../../../src/domain/suite/case.js';

type Setting = {
  readonly cases?: readonly Case[];
  readonly graders?: readonly object[];
  readonly judges?: Readonly<Record<string, string>>;
  readonly anchors?: string;
  readonly blobs?: Readonly<Record<string, string>>;
  readonly prompts?: { readonly base: string; readonly head: string };
};

const cases: readonly Case[] = [
  { id: '1', vars: { text: 'a' }, expected: 'x', line: 1 },
  { id: '2', vars: { text: 'b' }, tags: ['t'], line: 2 },
];
const graders = [
  { type: 'equals', value: 'x' },
  { type: 'python', file: 'evals/own.py:grade' },
  { type: 'llm-rubric', value: 'Kind', model: 'judge' },
];
const blobs = { 'evals/own.py': 'blob-1', 'src/app.py': 'blob-2' };
const anchor = { id: '1', vars: {}, answer: 'yes', scores: { 'llm-rubric': 1 } };

function identity(setting: Setting = {}): Identity {
  const { prompts = { base: 'old', head: 'new' }, judges = { judge: 'sha256:judge' } } = setting;
  const targetOf = (promptDigest: string) => ({ promptDigest, modelDigest: 'model' });
  const plan = {
    name: 's',
    yardstick: 'policy',
    cases: setting.cases ?? cases,
    definition: { graders: (setting.graders ?? graders).map((spec) => GraderSpec.parse(spec)) },
    arms: { kind: 'arms', base: targetOf(prompts.base), head: targetOf(prompts.head) },
    judges: new Map(Object.entries(judges).map(([name, modelDigest]) => [name, { modelDigest }])),
    canary: { path: 'c.jsonl', anchors: parseCanary(setting.anchors ?? JSON.stringify(anchor), 'c.jsonl') },
  };
  return identityOf(plan as unknown as SuitePlan, { blobs: new Map(Object.entries(setting.blobs ?? blobs)) });
}

const differing = (setting: Setting): string[] => {
  const [one, other] = [identity(), identity(setting)];
  return Object.keys(one).filter((part) => one[part as keyof Identity] !== other[part as keyof Identity]);
};

test.each<[string, Setting, string[]]>([
  ['nothing, where cases only stand elsewhere', { cases: cases.map((each) => ({ ...each, line: 9 })) }, []],
  [
    'nothing, where the keys of a case are in another order',
    { cases: [{ line: 1, expected: 'x', vars: { text: 'a' }, id: '1' }, ...cases.slice(1)] },
    [],
  ],
  ['nothing, where a file changes that no grader runs', { blobs: { ...blobs, 'src/app.py': 'other' } }, []],
  ['what is expected of a case', { cases: [{ ...cases[0], expected: 'y' } as Case, ...cases.slice(1)] }, ['dataset']],
  ['the tags of a case', { cases: cases.map(({ tags: _, ...each }) => each) }, ['dataset']],
  ['the order of the cases', { cases: cases.toReversed() }, ['dataset']],
  ['a case less', { cases: cases.slice(1) }, ['dataset']],
  ['the words of a rubric', { graders: [...graders.slice(0, 2), { ...graders[2], value: 'Rude' }] }, ['graders']],
  ['the weight of a grader', { graders: [{ ...graders[0], weight: 2 }, ...graders.slice(1)] }, ['graders']],
  ['a file that a grader runs', { blobs: { ...blobs, 'evals/own.py': 'other' } }, ['graders']],
  ['a file that a grader runs and that is gone', { blobs: {} }, ['graders']],
  ['whom a judge is', { judges: { judge: 'sha256:other' } }, ['graders']],
  ['an anchor of the judges', { anchors: JSON.stringify({ ...anchor, answer: 'no' }) }, ['canary']],
  ['the prompt of base', { prompts: { base: 'older', head: 'new' } }, ['base']],
  ['the prompt of head', { prompts: { base: 'old', head: 'newer' } }, ['head']],
])('an identity tells %s', (_what, setting, parts) => {
  expect(differing(setting)).toEqual(parts);
});

test('graders that a single case brings, and their files, count too', () => {
  const own = GraderSpec.parse({ type: 'python', file: 'evals/own.py' });
  const bringing = { cases: [{ id: '1', vars: {}, graders: [own] }], graders: [] };
  const changed = { ...bringing, blobs: { 'evals/own.py': 'other' } };
  expect(identity(bringing).graders).not.toBe(identity(changed).graders);
});

test('scores are of one yardstick where cases, graders and anchors are equal, whatever the targets', () => {
  expect(whyOtherYardstick(identity(), identity({ prompts: { base: 'p', head: 'q' } }))).toBeUndefined();
  expect(whyOtherYardstick(identity(), identity({ cases: [] }))).toBe('their cases differ');
  expect(whyOtherYardstick(identity(), identity({ graders: [] }))).toBe('their graders differ');
  expect(whyOtherYardstick(identity(), undefined)).toMatch(/does not say what its scores depend on/);
});

test('the digest of lines is that of their text, of which no more than one line is held', () => {
  expect(digestOfLines(['a', 'ü'])).toBe(digestOfText('a\nü\n'));
  expect(digestOfLines(['ab'])).not.toBe(digestOfLines(['a', 'b']));
});
