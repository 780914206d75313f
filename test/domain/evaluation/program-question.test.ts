import { expect, test } from '@jest/globals';
import type { Json } from '../../../src/domain/artifacts/digest.js';
import type { SuitePlan } from '../../../src/domain/evaluation/plan-suite.js';
import { programQuestion } from '../../../src/domain/evaluation/program-question.js';
import type { Case } from '../../../src/domain/suite/case.js';
import type { OwnProgram } from '../../../src/domain/suite/program-target.js';
import { aCommand } from '../../fixtures/program-bed.js';

const question: Case = {
  id: 'c1',
  vars: { text: 'say "{{list}}"', list: [1, 2] },
  turns: ['and?'],
  expected: 'secret',
};
const plan = { definition: { cases: { path: 'd.jsonl' } } } as unknown as SuitePlan;
const asked = (target: Pick<OwnProgram, 'provider' | 'body'>): Json =>
  JSON.parse(programQuestion(target as OwnProgram, question, plan));

const endpoint = (body?: Json): Pick<OwnProgram, 'provider' | 'body'> => ({
  provider: { api: 'endpoint', url: 'https://e.example', method: 'POST', headers: {} },
  body,
});

test('a program is told the case and its variables, and not what is expected', () => {
  const { vars } = question;
  expect(asked({ provider: aCommand('x') })).toEqual({ case: 'c1', vars, turns: ['and?'] });
});

test('an endpoint is sent the variables, or its body filled in', () => {
  expect(asked(endpoint())).toEqual(question.vars);
  const body = { q: '{{text}}', all: ['{{list}}', 'has {{list}}'], k: 3, none: null };
  expect(asked(endpoint(body))).toEqual({ q: 'say "{{list}}"', all: [[1, 2], 'has [1,2]'], k: 3, none: null });
});

test('a variable that the case lacks is a mistake', () => {
  expect(() => asked(endpoint({ q: '{{missing}}' }))).toThrow('the case `c1` has no value for `missing`');
});
