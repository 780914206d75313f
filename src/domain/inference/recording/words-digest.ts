import { digestOfText } from '../../artifacts/digest.js';
import type { ModelCall } from '../call/model-call.js';
import { verbatimText } from '../call/verbatim.js';

/**
 * What tells requests apart that a client wrote, beside the model that is asked, the conversation and how the answer
 * comes; `undefined` of a call of no client.
 */
export function wordsDigest({
  verbatim,
  translation,
}: Pick<ModelCall, 'verbatim' | 'translation'>): string | undefined {
  if (verbatim !== undefined) return digestOfText(`${verbatim.dialect}\n${verbatimText(verbatim)}`);
  return translation && digestOfText(`${translation.dialect}\n${JSON.stringify(translation.parameters)}`);
}
