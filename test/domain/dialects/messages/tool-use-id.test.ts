import { expect, test } from 'vitest';
import { toolUseIdOf } from '../../../../src/domain/dialects/messages/tool-use-id.js';

test.each([
  ['toolu_01A-b', 'toolu_01A-b'],
  ['call_0', 'call_0'],
  ['', ''],
  ['functions.look:0', 'functions_2elook_3a0'],
  ['a_b.c', 'a_5fb_2ec'],
  ['zażółć 🎉', 'za_17c_f3_142_107_20_1f389'],
])('%j is told as %j', (id, told) => {
  expect(toolUseIdOf(id)).toBe(told);
});

test('two calls stay two', () => {
  expect(new Set(['a:b', 'a.b', 'a b', 'a_b:', 'a__b:'].map(toolUseIdOf)).size).toBe(5);
});
