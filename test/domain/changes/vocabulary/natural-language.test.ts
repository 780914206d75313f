import { describe, expect, test } from 'vitest';
import {
  countAddresses,
  countWords,
  isProse,
  looksLikeCode,
  speaksToModel,
  usesModels,
  withoutCalls,
} from '../../../../src/domain/changes/vocabulary/natural-language.js';
import { processorMs } from '../../../fixtures/processor-time.js';

describe('prose', () => {
  test.each([
    ['Sort this mail.', true],
    ['You are {name}, a clerk of {{company}}.', true],
    ['text-lg font-bold mx-4 p-2 w-1/2', false],
    ['src/app.py', false],
    ['SELECT * FROM mail WHERE id = 1', false],
    ['one', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isProse(text)).toBe(expected);
  });

  test('has words, markup and placeholders not counted', () => {
    expect(countWords('Sort <b>this</b> {{ mail }} at https://a.b/c d')).toBe(4);
  });

  test.each(['SELECT a FROM b', '<!doctype html><p>', 'import x from "y"', 'query Q { a }'])('%j is code', (text) => {
    expect(looksLikeCode(text)).toBe(true);
  });
});

test.each([
  ['You are a helpful clerk.', true],
  ['# IDENTITY\n\nYou are an expert.', true],
  ['Your task is to sort mail.', true],
  ['This page tells how to sort mail.', false],
])('%j speaks to a model: %s', (text, expected) => {
  expect(speaksToModel(text)).toBe(expected);
});

test('addresses are counted', () => {
  expect(countAddresses('You are a clerk. Respond only with one word. Do not explain it.')).toBe(3);
});

test.each([
  ['from openai import OpenAI', true],
  ["import { generateText } from 'ai';", true],
  ['import anthropic', true],
  ['using Microsoft.SemanticKernel;', true],
  ['{"role": "system", "content": x}', true],
  ['import requests', false],
  ['# openai is a company', false],
])('%j uses models: %s', (text, expected) => {
  expect(usesModels(text)).toBe(expected);
});

describe('a text that is filled in by calls', () => {
  test.each([
    ['Found {json.dumps({ "a": rows })} for you', 'Found  for you'],
    ['{f(a)}{name} and {"a": "b (c)"}', '{name} and {"a": "b (c)"}'],
    ['{"a": {f(b)}}', '{"a": {f(b)}}'],
    ['an end } and {f(a', 'an end } and {f(a'],
  ])('%j is without them %j', (text, plain) => {
    expect(withoutCalls(text)).toBe(plain);
  });

  test.each(['{a(', '{a(}', '{{a()', '}{a()'])('takes no longer for many of %j', (part) => {
    const started = processorMs();
    withoutCalls(part.repeat(200_000));
    expect(processorMs() - started).toBeLessThan(500);
  });
});
