import type { ModelCall, ModelReply } from './model-call.js';

/** The model that really replied to a call, as provider/model. */
export function servedName(call: ModelCall, { served, servedModel }: ModelReply): string {
  const { providerName, model } = served ?? call;
  return `${providerName}/${servedModel ?? model}`;
}
