import { expect, test } from 'vitest';
import { closeAll } from '../../../../src/stages/steps/run/close-all.js';

const story: string[] = [];
const step = (name: string) => async () => void story.push(name);
const broken = (name: string) => async () => {
  story.push(name);
  throw new Error(`${name} is broken`);
};

test('takes all steps and the last one', async () => {
  story.length = 0;
  await closeAll([step('one'), () => undefined, step('two')], step('last'));
  expect(story).toEqual(['one', 'two', 'last']);
});

test('takes each step though others fail, but not the last one, and throws the first failure', async () => {
  story.length = 0;
  await expect(closeAll([broken('one'), broken('two'), step('three')], step('last'))).rejects.toThrow('one is broken');
  expect(story).toEqual(['one', 'two', 'three']);
});
