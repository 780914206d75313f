import { expect, test } from 'vitest';
import { type BringAnswers, carryAnswers } from '../../src/actions/carry-answers.js';
import type { AnswerCarrier } from '../../src/ports/answer-carrier.js';
import { fakeRunner } from '../fakes/fake-runner.js';

function aCarrier() {
  const story: string[] = [];
  const answerCarrier: AnswerCarrier = {
    historyFolder: 'history',
    restore: async ({ sources }) => void story.push(`restore ${sources.map(({ ref }) => ref)}`),
    save: async ({ saves }) => void story.push(`save ${saves}`),
  };
  const runner = fakeRunner({ event: { kind: 'push', targetRef: 'refs/heads/main' } });
  return { story, ports: { runner, answerCarrier } };
}

test('answers are brought before the work and left after it', async () => {
  const { story, ports } = aCarrier();
  const work = async (bringAnswers: BringAnswers) => {
    await bringAnswers();
    return story.push('work');
  };
  expect(await carryAnswers(ports, 'auto', work)).toBe(2);
  expect(story).toEqual(['restore refs/heads/main', 'work', 'save always']);
});

test('what was answered before the work failed is left too', async () => {
  const { story, ports } = aCarrier();
  const failing = async (bringAnswers: BringAnswers) => {
    await bringAnswers();
    throw new Error('the work failed');
  };
  await expect(carryAnswers(ports, 'auto', failing)).rejects.toThrow('the work failed');
  expect(story).toEqual(['restore refs/heads/main', 'save always']);
});

test('with the cache off only the work is done', async () => {
  const { story, ports } = aCarrier();
  const work = async (bringAnswers: BringAnswers) => {
    await bringAnswers();
    story.push('work');
  };
  await carryAnswers(ports, 'off', work);
  expect(story).toEqual(['work']);
});

test('work that asks nobody brings nothing, and so leaves nothing', async () => {
  const { story, ports } = aCarrier();
  await carryAnswers(ports, 'auto', async () => story.push('work'));
  expect(story).toEqual(['work']);
});
