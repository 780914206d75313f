import { describe, expect, test } from 'vitest';
import { accuracyOf, versions } from './asking.js';
import { type InventedTask, intents, language, sentiment } from './invented-tasks.js';

const tasks: readonly (readonly [string, InventedTask])[] = [
  ['sentiment', sentiment],
  ['language', language],
  ['intents', intents],
];

describe.each(versions)('%s', (version) => {
  test.each(tasks)('learns %s from a handful of examples', async (_, task) => {
    expect(await accuracyOf(task, version)).toBeGreaterThanOrEqual(0.75);
  });

  test.each(tasks)('is as wrong about %s as its examples are', async (_, task) => {
    const labels = [...new Set(task.examples.map(([label]) => label))];
    const next = (label: string) => labels[(labels.indexOf(label) + 1) % labels.length] ?? label;
    const mislabelled = { ...task, examples: task.examples.map(([label, text]) => [next(label), text] as const) };
    expect(await accuracyOf(mislabelled, version)).toBeLessThan(0.3);
  });

  test.each(tasks)('is worse at %s when some examples are mislabelled', async (_, task) => {
    const [first = '', second = ''] = [...new Set(task.examples.map(([label]) => label))];
    const examples = task.examples.map(([label, text]) => [label === first ? second : label, text] as const);
    expect(await accuracyOf({ ...task, examples }, version)).toBeLessThan((await accuracyOf(task, version)) - 0.1);
  });

  test.each(tasks)('is worse at a class of %s whose examples are dropped', async (_, task) => {
    const dropped = task.examples[0]?.[0] ?? '';
    const examples = task.examples.filter(([label]) => label !== dropped);
    const questions = task.questions.filter(([label]) => label === dropped);
    const before = await accuracyOf({ ...task, questions }, version);
    expect(await accuracyOf({ ...task, examples, questions }, version)).toBeLessThan(before);
  });

  test.each(tasks)('is no better at %s with one example a class than with all', async (_, task) => {
    const seen = new Set<string>();
    const examples = task.examples.filter(([label]) => !seen.has(label) && seen.add(label));
    expect(await accuracyOf({ ...task, examples }, version)).toBeLessThanOrEqual(await accuracyOf(task, version));
  });

  test('loses everything when the label alone is no longer asked for', async () => {
    expect(await accuracyOf({ ...intents, instructions: 'Intents: alarm, weather' }, version)).toBe(0);
  });
});

test('the two versions answer differently', async () => {
  const scores = await Promise.all(
    tasks.map(
      async ([, task]) => [await accuracyOf(task, 'embedded-1'), await accuracyOf(task, 'embedded-2')] as const,
    ),
  );
  expect(scores.some(([one, two]) => one !== two)).toBe(true);
});
