import { expect, test } from 'vitest';
import type { Answer, Answers } from '../../src/ports/answers.js';

/**
 * What every store of answers does. `open` makes an empty one; `reopen`, where there is one, reads it again from where
 * it is kept.
 */
export function answersContract(open: () => Promise<{ answers: Answers; reopen?: () => Promise<Answers> }>): void {
  const answer: Answer = { content: 'forty-two', finishReason: 'stop', latencyMs: 12, storedAtMs: 1_700_000_000_000 };
  const full: Answer = { ...answer, usage: { inputTokens: 7, outputTokens: 0 }, servedModel: 'example-1-0101' };
  const everything: Answer = {
    ...full,
    finishReason: 'malformed_tool_call',
    refusal: 'I may not',
    toolCalls: [{ id: 'call_1', name: 'look_up', arguments: '{"q":' }],
    vectors: [
      [0.1, -2e-9],
      [1, 0],
    ],
    usage: {
      inputTokens: 7,
      outputTokens: 3,
      cachedInputTokens: 4,
      cacheWriteInputTokens: 1,
      longCacheWriteInputTokens: 1,
      reasoningTokens: 2,
    },
    responseId: 'resp_1',
    systemFingerprint: 'fp_1',
    firstTokenMs: 3,
    verbatim: { dialect: 'chat', isStream: true, text: 'data: {"a":"ä"}\n\n' },
  };

  test('an empty store has no answer', async () => {
    const { answers } = await open();
    expect(await answers.get('sha256:none')).toBeUndefined();
    await answers.flush();
  });

  test('an answer can be got as soon as it is put', async () => {
    const { answers } = await open();
    answers.put('a', full);
    answers.put('b', answer);
    expect(await answers.get('a')).toEqual(full);
    expect(await answers.get('b')).toEqual(answer);
    expect(await answers.get('c')).toBeUndefined();
    await answers.flush();
  });

  test('the answer that was put last counts, also after reopening', async () => {
    const { answers, reopen = async () => answers } = await open();
    answers.put('a', answer);
    answers.put('a', full);
    expect(await answers.get('a')).toEqual(full);
    await answers.flush();
    expect(await (await reopen()).get('a')).toEqual(full);
  });

  test('everything that a reply can say comes back', async () => {
    const { answers, reopen = async () => answers } = await open();
    answers.put('a', everything);
    await answers.flush();
    expect(await (await reopen()).get('a')).toEqual(everything);
  });

  test('of several answers to one request the newest that counts is got', async () => {
    const { answers, reopen = async () => answers } = await open();
    for (const servedModel of ['one', 'two', 'three']) answers.put('a', { ...answer, servedModel });
    await answers.flush();
    for (const store of [answers, await reopen()]) {
      const get = async (counts: (candidate: Answer) => boolean) => (await store.get('a', counts))?.servedModel;
      expect(await get(() => true)).toBe('three');
      expect(await get(({ servedModel }) => servedModel !== 'three')).toBe('two');
      expect(await get(({ servedModel }) => servedModel === 'one')).toBe('one');
      expect(await get(() => false)).toBeUndefined();
    }
  });

  test('a closed store has written everything', async () => {
    const { answers, reopen } = await open();
    answers.put('a', answer);
    await answers.close();
    if (reopen !== undefined) expect(await (await reopen()).get('a')).toEqual(answer);
  });

  test.each([
    ['line breaks', 'one\r\ntwo\n\nthree'],
    ['no text', ''],
    ['text that looks like a record', '{"checksum":"0123456789abcdef","record":{"key":"x","answer":{}}}\n'],
    ['signs beyond ASCII', 'naïve 漢字 🦉 \u0000\u001b[31m \ud800'],
  ])('an answer with %s comes back as it was', async (_what, content) => {
    const { answers, reopen = async () => answers } = await open();
    answers.put('before', answer);
    answers.put('sha256:"quoted"', { ...answer, content });
    answers.put('after', answer);
    await answers.flush();
    const again = await reopen();
    expect(await again.get('sha256:"quoted"')).toEqual({ ...answer, content });
    expect(await again.get('before')).toEqual(answer);
    expect(await again.get('after')).toEqual(answer);
  });

  test('answers put while others are being written are kept too', async () => {
    const { answers, reopen = async () => answers } = await open();
    for (let round = 0; round < 5; round += 1) {
      for (let i = 0; i < 20; i += 1) answers.put(`${round} ${i}`, { ...answer, content: `${round} ${i}` });
      if (round % 2 === 0) await answers.flush();
    }
    await answers.flush();
    const again = await reopen();
    for (let i = 0; i < 20; i += 1) expect((await again.get(`3 ${i}`))?.content).toBe(`3 ${i}`);
  });
}
