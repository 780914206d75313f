import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embeddedModel } from '../../../../src/adapters/models/embedded/embedded-model.js';
import { fakeClock } from '../../../fakes/fake-clock.js';
import { processorMs } from '../../../fixtures/processor-time.js';
import { anEmbeddedCall, ask, promptOf, system, user, versions } from './asking.js';

const size = 90_000;
const fill = (part: string) => part.repeat(Math.ceil(size / part.length)).slice(0, size);
const many = (line: (position: number) => string) =>
  Array.from({ length: 20_000 }, (_, position) => line(position))
    .join('\n')
    .slice(0, size);

const hostile: readonly (readonly [string, string])[] = [
  ...[' ', '"', '“', ':', '<', '(', '`', '|', '\n', ' \n', 'a', '😀', '<a>', '->', '"a"', '{"a":'].map(
    (part) => [`only ${JSON.stringify(part)}`, fill(part)] as const,
  ),
  ['an endless list', `one of: ${fill('a,')}`],
  ['endless alternatives', `classify as ${fill('a or ')}`],
  ['endless bullets', fill('- a: b\n')],
  ['endless examples', fill('Text: a\nLabel: b\n')],
  ['endless table', fill('| a | b |\n')],
  ['keywords', fill('classify labels one of is are be as with answer only just ')],
  ['many labels', `Labels:\n${many((position) => `- l${position}: d`)}`],
  ['many examples', many((position) => `Text: w${position}\nLabel: l${position}`)],
  ['many words', many((position) => position.toString(36))],
];

describe.each(versions)('%s', (version) => {
  test.each(hostile)('reads a prompt of %s in a few seconds', async (_, prompt) => {
    const startedAt = processorMs();
    await ask([system(prompt), user('hello')], version);
    await ask([user(prompt)], version);
    await ask([system('Labels: a, b.'), user(prompt)], version);
    expect(processorMs() - startedAt).toBeLessThan(8_000);
  });

  test('answers whatever it is given', async () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }));
    await fc.assert(
      fc.asyncProperty(anything, anything, async (prompt, question) => {
        expect((await ask([system(prompt), user(question)], version)).length).toBeGreaterThan(0);
        expect((await ask([system(`Labels: a, b.\n${prompt}`), user(question)], version)).length).toBeGreaterThan(0);
      }),
    );
  });

  test('takes names of object members for names', async () => {
    const shown = [
      ['__proto__', 'one two'],
      ['constructor', 'three four'],
      ['toString', 'five six'],
    ] as const;
    const prompt = system(promptOf('Return JSON with the key "__proto__".', shown));
    for (const [label, text] of shown) {
      const answer: unknown = JSON.parse(await ask([prompt, user(text)], version));
      expect(Object.entries(answer ?? {})).toEqual([['__proto__', label]]);
    }
  });

  test('answers 10,000 questions to a prompt of 40 examples in seconds', async () => {
    const shown = Array.from(
      { length: 40 },
      (_, i) => [`label-${i % 5}`, `an example number ${i} about ${i * i} things`] as const,
    );
    const prompt = system(promptOf('Answer with the label only.', shown));
    const model = embeddedModel(fakeClock());
    const startedAt = processorMs();
    for (let i = 0; i < 10_000; i++) {
      await model.complete(
        anEmbeddedCall([prompt, user(`what about ${i} things that nobody has seen yet?`)], { model: version }),
      );
    }
    expect(processorMs() - startedAt).toBeLessThan(15_000);
  });
});

test('a model without any message says that it does not know', async () => {
  expect(await ask([])).toMatch(/^I do not know/);
});
