import { isFilled, isJsonObject } from '../../domain/artifacts/read-json.js';
import { askedKey } from '../../domain/inference/call/asked-key.js';
import { isOfClient } from '../../domain/inference/call/is-of-client.js';
import type { ModelCall } from '../../domain/inference/call/model-call.js';
import { asksForNothing } from '../../domain/inference/provider/model-quirks.js';
import { type Model, ModelError } from '../../ports/model.js';
import { indexOfMore } from './http/content-parts.js';
import { placeOfTurn } from './http/turn-place.js';
import { type Refusal, refusalOfTranslation } from './http/untranslatable.js';

type RefusalOf = (call: ModelCall) => Refusal | undefined;

/** A model that reads nothing but text, and in no client's own words: a call with more is refused and not cut down. */
export const textOnly = (model: Model): Model =>
  refusing(model, (call) => refusalOfTranslation(call) ?? refusalOfParts(call));

/** Such a model that answers in its own way alone: it embeds nothing, and what else its client asks for is refused. */
export const plainAnswers = (model: Model): Model =>
  refusing(model, (call) => refusalOfTranslation(call) ?? refusalOfParts(call) ?? refusalOfForm(call));

function refusing(model: Model, refusalOf: RefusalOf): Model {
  const errorOf = (call: ModelCall): ModelError | undefined => {
    const refusal = refusalOf(call);
    if (refusal === undefined) return undefined;
    return new ModelError('rejected', refusal.reason, { retryable: false, attempts: 0, key: refusal.key });
  };
  return {
    async complete(call, signal) {
      const error = errorOf(call);
      if (error === undefined) return model.complete(call, signal);
      throw error;
    },
    refusalOf: (call) => errorOf(call) ?? model.refusalOf?.(call),
  };
}

function refusalOfParts(call: ModelCall): Refusal | undefined {
  for (const [index, { parts = [] }] of call.messages.entries()) {
    const other = indexOfMore(parts);
    if (other === -1) continue;
    const key = placeOfTurn(call, index).part(other);
    const type = String(parts[other]?.type);
    return { reason: `\`${key}\`: ${call.providerName} reads text only, and no part of type ${type}`, key };
  }
  return undefined;
}

/** Parameters that say what an answer must be, where others say how likely each is. */
const decisive = ['tools', 'response_format', 'stop', 'logit_bias', 'verbosity'] as const;

/** A suite may try what it asks of models on one that does not; its graders see what comes of it. */
function refusalOfForm(call: ModelCall): Refusal | undefined {
  const { providerName, operation, parameters } = call;
  if (operation === 'embeddings') return { reason: `${providerName} has no embeddings`, key: 'model' };
  if (!isOfClient(call)) return undefined;
  const asked = decisive.find((name) => decides(name, parameters[name]));
  if (asked === undefined) return undefined;
  const key = askedKey(call, asked);
  return { reason: `${providerName} answers in text of its own and takes no \`${key}\`: leave it out`, key };
}

const decides = (name: string, value: unknown): boolean =>
  isFilled(value) && !isPlainText(value) && !asksForNothing(name, value);

const isPlainText = (format: unknown): boolean => isJsonObject(format) && format.type === 'text';
