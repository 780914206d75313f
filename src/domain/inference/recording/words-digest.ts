import { digestOfText } from '../../artifacts/digest.js';
import { type VerbatimRequest, verbatimText } from '../call/verbatim.js';

/** What tells requests apart that a client wrote, beside the model that is asked and how the answer comes. */
export const wordsDigest = (verbatim: VerbatimRequest | undefined): string | undefined =>
  verbatim && digestOfText(`${verbatim.dialect}\n${verbatimText(verbatim)}`);
