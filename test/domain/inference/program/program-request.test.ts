import { expect, test } from 'vitest';
import { programRequestOf } from '../../../../src/domain/inference/program/program-request.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const asked = (content: string, repeat = 0) =>
  programRequestOf(aModelCall({ messages: [{ role: 'user', content }], repeat }), '9');

test('a request names its case, its repeat and a seed, and nothing of the arm', () => {
  const { seed, ...request } = asked('{"case":"c1","turns":["and?"],"vars":{"text":"hi"}}', 2);
  expect(request).toEqual({ id: '9', case: 'c1', repeat: 2, vars: { text: 'hi' }, turns: ['and?'] });
  expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
});

test('the seed is the same for the same case and repeat, and another for any other', () => {
  const seeds = [0, 1, 2].map((repeat) => asked('{"case":"c1","vars":{}}', repeat).seed);
  seeds.push(asked('{"case":"c2","vars":{}}').seed);
  expect(new Set(seeds).size).toBe(4);
  expect(asked('{"case":"c1","vars":{}}').seed).toBe(seeds[0]);
});

test('a call that asks a model is no request of a program', () => {
  expect(() => asked('What is it?')).toThrow(TypeError);
});
