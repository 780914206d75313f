import { expect, test } from 'vitest';
import type { Json } from '../../../../src/domain/artifacts/digest.js';
import type { SuitePlan } from '../../../../src/domain/evaluation/plan/plan-suite.js';
import { programQuestion } from '../../../../src/domain/evaluation/plan/program-question.js';
import type { Case } from '../../../../src/domain/suite/case.js';
import type { OwnProgram } from '../../../../src/domain/suite/program-target.js';
import { aCommand } from '../../../fixtures/program-bed.js';

const question: Case = {
  id: 'c1',
  vars: { text: 'say "{{list}}"', list: [1, 2] },
  turns: ['and?'],
  expected: 'secret',
};
const plan = { definition: { cases: { path: 'd.jsonl' } } } as unknown as SuitePlan;
const ofVariables: Case = { id: 'c1', vars: question.vars };
const asked = (target: Pick<OwnProgram, 'provider' | 'body'>, of = ofVariables): Json =>
  JSON.parse(programQuestion(target as OwnProgram, of, plan));

const endpoint = (body?: Json): Pick<OwnProgram, 'provider' | 'body'> => ({
  provider: { api: 'endpoint', url: 'https://e.example', method: 'POST', headers: {} },
  body,
});

test('a program is told what the case asks, and not what is expected or what graders read', () => {
  const { vars, turns } = question;
  expect(asked({ provider: aCommand('x') }, question)).toEqual({ case: 'c1', vars, turns });
  const messages = [{ role: 'user' as const, content: 'hi' }];
  const more = { ...question, messages, tool_results: [{ name: 'look', result: null }], context: ['found'] };
  const { tool_results } = more;
  expect(asked({ provider: aCommand('x') }, more)).toEqual({ case: 'c1', vars, turns, messages, tool_results });
});

test.each([{ turns: ['and?'] }, { messages: [{ role: 'user' as const, content: 'hi' }] }, { tool_results: [] }])(
  'an endpoint cannot be sent %j of a case',
  (more) => {
    const [key] = Object.keys(more);
    const message = `the case \`c1\` has \`${key}\`, which an endpoint is not sent`;
    expect(() => asked(endpoint({ q: '{{text}}' }), { ...ofVariables, ...more })).toThrow(message);
  },
);

test('an endpoint is sent the variables, or its body filled in', () => {
  expect(asked(endpoint())).toEqual(question.vars);
  const body = { q: '{{text}}', all: ['{{list}}', 'has {{list}}'], k: 3, none: null };
  expect(asked(endpoint(body))).toEqual({ q: 'say "{{list}}"', all: [[1, 2], 'has [1,2]'], k: 3, none: null });
});

test('a variable that the case lacks is a mistake', () => {
  expect(() => asked(endpoint({ q: '{{missing}}' }))).toThrow('the case `c1` has no value for `missing`');
});
