import { describe, expect, test } from 'vitest';
import { gradeBy } from './judge-by-script.js';

const points = [1, 2, 3, 4, 5].map((each) => ({ choice: String(each), score: (each - 1) / 4 }));
const spec = { type: 'choice', prompt: 'Rate {{completion}} for {{question}}', choices: points, graded: true };
const words = [
  { choice: 'relevant', score: 1 },
  { choice: 'not relevant', score: 0 },
];

describe('the choice in a reply', () => {
  test.each([
    ['alone', '4', 0.75],
    ['the last of several', 'On a scale of 1 to 5 this has 1 flaw, so: 4', 0.75],
    ['before a full stop', 'Score: 3.', 0.5],
    ['out of five', 'I give 4/5', 0.75],
    ['out of five in words', 'I give 2 out of 5', 0.25],
    ['in bold', '**5**', 1],
    ['not in a number with a point', 'It is 2. The average was 3.5', 0.25],
    ['not in a longer number', 'It is 2 of 15', 0.25],
    ['stressed by underscores', 'It looks like 5.\n\n_Score: 2_', 0.25],
    ['not at an end of a range behind it', 'I give 4 on a scale of 1 to 5', 0.75],
    ['nor of one with a dash', 'I give 4 (1–5), not 1 – 5', 0.75],
  ])('is %s', (_, reply, score) => {
    expect(gradeBy(spec, [reply])).toMatchObject({ score, error: undefined });
  });

  test.each([
    ['relevant', 'It is relevant', 1],
    ['the longer of two in one place', 'It is not relevant', 0],
    ['whatever its case', 'NOT RELEVANT', 0],
    ['stressed', 'One could call it relevant, but it is __not relevant__', 0],
    ['before a dash and a number', 'It is relevant – 4 reasons', 1],
  ])('is %s', (_, reply, score) => {
    expect(gradeBy({ ...spec, choices: words }, [reply]).score).toBe(score);
  });

  test.each([['none'], ['irrelevant'], ['non-relevant'], ['relevant_x'], ['x_relevant'], ['relevant/other']])(
    'is none in `%s`',
    (reply) => {
      expect(gradeBy({ ...spec, choices: words }, [reply])).toMatchObject({ score: undefined });
    },
  );

  test('passes from the middle on, or from its own mark', () => {
    const pass = { ...spec, graded: undefined };
    expect([gradeBy(pass, ['3']).score, gradeBy(pass, ['2']).score]).toEqual([1, 0]);
    expect(gradeBy({ ...pass, threshold: 0.75 }, ['3']).score).toBe(0);
  });
});

describe('as gh models eval read it, a reply', () => {
  const compat = { ...spec, match: 'first-substring' };
  test.each([
    ['counts by the first choice of the list that it holds', 'This has 1 flaw. Score: 4', 0],
    ['without any scores nothing', 'excellent', 0],
    ['is read in lower case', 'Score 5', 1],
  ])('%s', (_, reply, score) => {
    expect(gradeBy(compat, [reply]).score).toBe(score);
  });

  test('passes with any score above 0', () => {
    expect(gradeBy({ ...compat, graded: undefined }, ['2']).score).toBe(1);
    expect(gradeBy({ ...compat, graded: undefined }, ['1']).score).toBe(0);
  });

  test('is to a prompt whose unknown variables stay as they are', () => {
    const { asked } = gradeBy({ ...compat, prompt: '{{completion}} {{ question }} {{nobody}}', system_prompt: 'S' }, [
      '1',
    ]);
    expect(asked[0]?.messages).toEqual([
      { role: 'system', content: 'S' },
      { role: 'user', content: 'Bern is in Switzerland {{ question }} {{nobody}}' },
    ]);
  });
});

test('as gh models eval filled it in, a value that is no text is written as Go writes it', () => {
  const question = { id: 'c1', vars: { list: ['a', 'b'], map: { z: 1, a: null }, yes: true } };
  const { asked } = gradeBy({ ...spec, match: 'first-substring', prompt: '{{list}} {{map}} {{yes}}' }, ['1'], {
    question,
  });
  expect(asked[0]?.messages.at(-1)?.content).toBe('[a b] map[a:<nil> z:1] true');
});

test('a prompt of its own shows the answer as data, and asks for no variable in vain', () => {
  const { asked } = gradeBy(spec, ['4']);
  expect(asked[0]?.messages[1]?.content).toMatch(
    /\[\[completion ([0-9a-f]{16})\]\]\nBern is in Switzerland\n\[\[end of completion \1\]\]/,
  );
  const { error, needs } = gradeBy({ ...spec, prompt: '{{nobody}}' }, ['4']);
  expect({ error, needs }).toEqual({ error: expect.stringContaining('no value for `nobody`'), needs: [] });
});
