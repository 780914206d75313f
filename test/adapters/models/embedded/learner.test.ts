import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, promptOf, system, user, versions } from './asking.js';

const word = fc.stringMatching(/^[a-zäöüßéа-я]{1,9}$/u);
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const names = ['north', 'south', 'east'] as const;
const examples = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), text), {
  minLength: 3,
  maxLength: 12,
  selector: ([, shown]) => shown,
});

const instructions = 'Answer with the label only.';
type Shown = readonly (readonly [string, string])[];

describe.each(versions)('%s', (version) => {
  const answer = (shown: Shown, question: string, before = instructions) =>
    ask([system(promptOf(before, shown)), user(question)], version);

  test('swapping two labels in all examples swaps the answers', async () => {
    const swaps: Record<string, string> = { north: 'south', south: 'north' };
    const swap = (label: string) => swaps[label] ?? label;
    await fc.assert(
      fc.asyncProperty(examples, text, async (shown, question) => {
        const swapped = shown.map(([label, shownText]) => [swap(label), shownText] as const);
        expect(await answer(swapped, question)).toBe(swap(await answer(shown, question)));
      }),
    );
  });

  test('what labels are called does not matter', async () => {
    const renamed: Record<string, string> = { north: 'x-1', south: 'Grün', east: 'the third one' };
    await fc.assert(
      fc.asyncProperty(examples, text, async (shown, question) => {
        const others = shown.map(([label, shownText]) => [renamed[label] ?? label, shownText] as const);
        expect(await answer(others, question)).toBe(renamed[await answer(shown, question)]);
      }),
    );
  });

  test('adding the very question as an example makes its label the answer', async () => {
    await fc.assert(
      fc.asyncProperty(examples, text, fc.constantFrom(...names), async (shown, question, label) => {
        expect(await answer([...shown, [label, question]], question)).toBe(label);
      }),
    );
  });

  test('an example that is shown is answered as shown', async () => {
    await fc.assert(
      fc.asyncProperty(examples, async (shown) => {
        for (const [label, question] of shown) expect(await answer(shown, question)).toBe(label);
      }),
      { numRuns: 30 },
    );
  });

  test('the very text decides, not another with the same words or more of its kind', async () => {
    const shown: Shown = [
      ['north', 'blue green'],
      ['south', 'green blue'],
      ['south', 'blue green blue green'],
      ['south', 'green blue green blue'],
    ];
    expect(await answer(shown, 'blue green')).toBe('north');
  });

  test('of two examples that contradict each other the later counts', async () => {
    const contradicting: Shown = [
      ['north', 'some words'],
      ['south', 'some words'],
    ];
    expect(await answer(contradicting, 'some words')).toBe('south');
    expect(await answer([...contradicting].reverse(), 'some words')).toBe('north');
  });

  test('a label whose examples are gone is no longer answered', async () => {
    await fc.assert(
      fc.asyncProperty(examples, text, async (shown, question) => {
        const left = shown.filter(([label]) => label !== 'north');
        expect(await answer(left, question)).not.toBe('north');
      }),
    );
  });

  test('the same call has the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(examples, text, async (shown, question) => {
        expect(await answer(shown, question)).toBe(await answer(shown, question));
      }),
      { numRuns: 30 },
    );
  });

  test('descriptions alone are enough to begin with', async () => {
    const described =
      'Labels:\n- garden: plants, soil, watering\n- kitchen: cooking, pans, ovens\n\nAnswer with the label only.';
    expect(await answer([], 'my plant needs water', described)).toBe('garden');
    expect(await answer([], 'the oven is cold', described)).toBe('kitchen');
  });

  test('names alone are enough when nothing else is there', async () => {
    expect(await answer([], 'a question of sports', 'Topics: politics, sport. Just the topic.')).toBe('sport');
  });

  test('an example outweighs a description', async () => {
    const described = 'Labels:\n- garden: plants\n- kitchen: ovens\n\nAnswer with the label only.';
    expect(await answer([['kitchen', 'plants']], 'plants', described)).toBe('kitchen');
  });

  test('texts without letters are told apart as well', async () => {
    const shown: Shown = [
      ['happy', '🙂👍'],
      ['sad', '😢'],
      ['unsure', '???'],
    ];
    expect(await answer(shown, '👍')).toBe('happy');
    expect(await answer(shown, '😢😢')).toBe('sad');
    expect(await answer(shown, '??')).toBe('unsure');
  });
});
