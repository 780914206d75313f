import { digestOfText } from '../../artifacts/digest.js';
import type { ModelCall } from '../call/model-call.js';
import { verbatimText } from '../call/verbatim.js';

/**
 * What tells requests apart that a client wrote, beside the model that is asked, the conversation and how the answer
 * comes; `undefined` of a call of no client. The output cap is the client's, since that of a binding may be changed.
 */
export function wordsDigest({
  verbatim,
  translation,
}: Pick<ModelCall, 'verbatim' | 'translation'>): string | undefined {
  if (verbatim === undefined)
    return translation && digestOfText(`${translation.dialect}\n${JSON.stringify(translation.parameters)}`);
  const { max_tokens: older, max_completion_tokens: cap = older } = verbatim.body;
  return digestOfText(`${verbatim.dialect}\n${JSON.stringify(cap ?? older ?? null)}\n${verbatimText(verbatim)}`);
}
