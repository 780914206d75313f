import type { ModelCall } from '../../../domain/inference/call/model-call.js';
import type { VerbatimRequest } from '../../../domain/inference/call/verbatim.js';

/** How clients' ways of talking are called. */
const names = {
  chat: 'chat completions',
  responses: 'the responses API',
  embeddings: 'the embeddings API',
  messages: 'the messages API',
} as const;

/** Why a call is refused, and at which key of whoever asked. */
export type Refusal = { readonly reason: string; readonly key?: string | undefined };

/** Why a request cannot be put in other words than its client's; `undefined` when it can. */
export function refusalOfTranslation({ verbatim, providerName }: ModelCall): Refusal | undefined {
  if (verbatim === undefined || verbatim.untranslatable.length === 0) return undefined;
  const dialect = names[verbatim.dialect];
  const end = lastTurnOf(verbatim);
  const others = verbatim.untranslatable.filter((key) => key !== end);
  if (others.length === 0) return { reason: `\`${end}\` ${goesOn}, or name a model that speaks ${dialect}`, key: end };
  const keys = others.map((key) => `\`${key}\``).join(', ');
  const [verb, them] = others.length === 1 ? ['has', 'it'] : ['have', 'them'];
  const reason = `${keys} ${verb} a meaning in ${dialect} only, which ${providerName} does not speak: leave ${them} out, or name a model that does`;
  return { reason, key: others[0] };
}

const goesOn =
  'is what the assistant said, from which some models go on where others begin a new answer: end with another turn';

/** The key of the last turn, which nothing but its role keeps from being translated as a whole. */
const lastTurnOf = ({ body: { messages } }: VerbatimRequest): string | undefined =>
  Array.isArray(messages) ? `messages[${messages.length - 1}]` : undefined;
