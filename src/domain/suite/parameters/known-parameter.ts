import type { Json } from '../../artifacts/digest.js';
import { own } from '../../artifacts/own.js';

/** Parameters of the chat completions dialect that other libraries spell otherwise. */
const known = [
  ...['temperature', 'top_p', 'top_k', 'max_tokens', 'seed', 'stop', 'frequency_penalty', 'presence_penalty'],
  ...['response_format', 'tools', 'tool_choice', 'parallel_tool_calls', 'reasoning_effort', 'logit_bias'],
  ...['logprobs', 'top_logprobs', 'verbosity'],
];

const plainName = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '');

/** What is asked for under each name, written without its marks: the known names, and what others call the same. */
const meanings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(known.map((name) => [plainName(name), name])),
  maxoutputtokens: 'max_tokens',
  maxcompletiontokens: 'max_tokens',
  maxnewtokens: 'max_tokens',
  maxtokenstosample: 'max_tokens',
  numpredict: 'max_tokens',
  stopsequences: 'stop',
};

/** The parameter that a name means which is another library's, or misspelt; nothing where the name may be meant. */
export function meantParameter(written: string): string | undefined {
  const meant = own(meanings, plainName(written));
  return meant === written ? undefined : meant;
}

/**
 * Parameters of a file whose format writes `topP`, under the names that are known here; `names` are its own words
 * beside those.
 */
export const namedHere = (
  parameters: Readonly<Record<string, Json>>,
  names: Readonly<Record<string, string>>,
): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [own(names, name) ?? knownAsCamel(name) ?? name, value]),
  );

function knownAsCamel(written: string): string | undefined {
  const meant = meantParameter(written);
  const isCamel = meant !== undefined && /^[a-z]+[A-Z]/.test(written) && plainName(written) === plainName(meant);
  return isCamel ? meant : undefined;
}

/** A known name as formats write it that are read by JavaScript: `topP`. */
export const asCamel = (name: string): string =>
  name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
