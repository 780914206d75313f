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
  const others = verbatim.untranslatable.filter((key) => reasonAlone(key, verbatim) === undefined);
  const [first = verbatim.untranslatable[0] ?? ''] = others;
  if (others.length === 0)
    return {
      reason: `\`${first}\` ${reasonAlone(first, verbatim)}, or name a model that speaks ${dialect}`,
      key: first,
    };
  const keys = others.map((key) => `\`${key}\``).join(', ');
  const [verb, them] = others.length === 1 ? ['has', 'it'] : ['have', 'them'];
  const reason = `${keys} ${verb} a meaning in ${dialect} only, which ${providerName} does not speak: leave ${them} out, or name a model that does`;
  return { reason, key: first };
}

/** Of a key that others know as well, what keeps it from being translated, and what to do about it. */
function reasonAlone(key: string, { body: { messages } }: VerbatimRequest): string | undefined {
  if (Array.isArray(messages) && key === `messages[${messages.length - 1}]`) return goesOn;
  return strictOfTool.test(key) ? isOpen : undefined;
}

const strictOfTool = /^tools\[\d+\]\.strict$/;
const goesOn =
  'is what the assistant said, from which some models go on where others begin a new answer: end with another turn';
const isOpen =
  'asks to be held to a schema that others would not take: have it require every property and close every object';
