import { expect, test } from '@jest/globals';
import { lanesBetween } from '../../../fixtures/source-change.js';

const configuration = (lanes: string): string => `version: 1\nlanes:\n${lanes}`;

test('the lanes of files are a yardstick, and the order in which they are written counts', () => {
  const base = configuration('  prompt: ["texts/**"]\n  docs: ["guides/**"]\n');
  const turned = configuration('  docs: ["guides/**"]\n  prompt: ["texts/**"]\n');
  const more = configuration('  prompt: ["texts/**", "words/**"]\n  docs: ["guides/**"]\n');
  expect(lanesBetween('lanegate.yml', base, turned)).toEqual(['evals']);
  expect(lanesBetween('lanegate.yml', base, more)).toEqual(['evals']);
  expect(lanesBetween('lanegate.yml', base, base.replace('["texts/**"]', "['texts/**']"))).toEqual(['code']);
});
