import { describe, expect, test } from 'vitest';
import type { ModelCall } from '../../src/domain/inference/call/model-call.js';
import { type Model, ModelError } from '../../src/ports/model.js';

/** A model to look at, and calls that it can and cannot answer. */
export type ModelUnderTest = {
  readonly model: Model;
  /** A call whose answer is the question itself. */
  readonly echoing: (question: string) => ModelCall;
  /** A call that this model has no answer to, now or later; absent for a model that answers everything. */
  readonly unanswerable?: ModelCall;
};

/** What every model does, guarded or bare. */
export function modelContract(open: () => Promise<ModelUnderTest>): void {
  describe('as a model', () => {
    test('it answers, with how long it took and what it cost', async () => {
      const { model, echoing } = await open();
      const reply = await model.complete(echoing('What is six times seven?'));
      expect(reply.content).toBe('What is six times seven?');
      expect(reply.finishReason).toBe('stop');
      expect(reply.cached).toBe(false);
      expect(reply.latencyMs).toBeGreaterThanOrEqual(0);
      expect(reply.costUsd).toBeGreaterThanOrEqual(0);
      expect(reply.unverified ?? false).toBe(false);
    });

    test('calls under way at once each get their own answer', async () => {
      const { model, echoing } = await open();
      const questions = Array.from(
        { length: 20 },
        (_, i) => `question ${i}: what is the weather like in Östersund? ☔`,
      );
      const replies = await Promise.all(questions.map((question) => model.complete(echoing(question))));
      expect(replies.map(({ content }) => content)).toEqual(questions);
    });

    test('it never changes the call', async () => {
      const { model, echoing } = await open();
      const call = echoing('What is left as it was?');
      const before = JSON.stringify(call);
      await model.complete(call);
      expect(JSON.stringify(call)).toBe(before);
    });

    test('what it cannot answer is a ModelError that is not worth another attempt', async () => {
      const { model, unanswerable } = await open();
      if (unanswerable === undefined) return;
      const failure = await model.complete(unanswerable).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ModelError);
      expect(failure).toMatchObject({ retryable: false, costUsd: 0 });
    });

    test('an aborted call ends with the reason of its signal', async () => {
      const { model, echoing } = await open();
      const reason = new Error('the run was cancelled');
      const call = model.complete(echoing('What is never asked?'), AbortSignal.abort(reason));
      await expect(call).rejects.toBe(reason);
    });
  });
}
