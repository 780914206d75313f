import { embeddedModel } from '../../../../src/adapters/models/embedded/embedded-model.js';
import type { Message } from '../../../../src/domain/inference/call/message.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import { freePrice } from '../../../../src/domain/inference/price/price.js';
import type { Model } from '../../../../src/ports/model.js';
import { fakeClock } from '../../../fakes/fake-clock.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import type { InventedTask } from './invented-tasks.js';

export const versions = ['embedded-1', 'embedded-2'] as const;
export type Version = (typeof versions)[number];

export const system = (content: string): Message => ({ role: 'system', content });
export const user = (content: string): Message => ({ role: 'user', content });
export const assistant = (content: string): Message => ({ role: 'assistant', content });

/** A call to the embedded model, at temperature 0 unless a test wants otherwise. */
export const anEmbeddedCall = (messages: readonly Message[], changes: Partial<ModelCall> = {}): ModelCall =>
  aModelCall({
    provider: { api: 'embedded' },
    providerName: 'demo',
    model: 'embedded-1',
    messages,
    price: freePrice,
    ...changes,
  });

/** The answer of a model made for this one question. */
export async function ask(messages: readonly Message[], version: Version = 'embedded-1'): Promise<string> {
  const reply = await embeddedModel(fakeClock()).complete(anEmbeddedCall(messages, { model: version }));
  return reply.content;
}

type Pairs = readonly (readonly [label: string, text: string])[];

/** Instructions followed by worked examples as "Text: … / Label: …" blocks. */
export const promptOf = (instructions: string, examples: Pairs): string =>
  [instructions, ...examples.map(([label, text]) => `Text: ${text}\nLabel: ${label}`)].join('\n\n');

/** The share of a task's questions that are answered with their label. */
export async function accuracyOf(task: InventedTask, version: Version, model?: Model): Promise<number> {
  const asked = model ?? embeddedModel(fakeClock());
  const prompt = system(promptOf(task.instructions, task.examples));
  let correct = 0;
  for (const [label, text] of task.questions) {
    const { content } = await asked.complete(anEmbeddedCall([prompt, user(text)], { model: version }));
    if (content === label) correct++;
  }
  return correct / task.questions.length;
}
