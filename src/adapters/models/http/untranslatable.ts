import type { ModelCall } from '../../../domain/inference/call/model-call.js';

/** How clients' ways of talking are called. */
const names = {
  chat: 'chat completions',
  responses: 'the responses API',
  embeddings: 'the embeddings API',
  messages: 'the messages API',
} as const;

/** Why a request cannot be put in other words than its client's; `undefined` when it can. */
export function refusalOfTranslation({ verbatim, providerName }: ModelCall): string | undefined {
  if (verbatim === undefined || verbatim.untranslatable.length === 0) return undefined;
  const keys = verbatim.untranslatable.map((key) => `\`${key}\``).join(', ');
  const [verb, them] = verbatim.untranslatable.length === 1 ? ['has', 'it'] : ['have', 'them'];
  return `${keys} ${verb} a meaning in ${names[verbatim.dialect]} only, which ${providerName} does not speak: leave ${them} out, or name a model that does`;
}
