import type { IncidentKind } from './incident.js';

/** An error that stands where an answer should, and the words by which a question speaks of such errors itself. */
export type ErrorText = { readonly kind: IncidentKind; readonly spokenOf: RegExp };

const limits = /rate.?limit|quota|too many requests|\b429\b|throttl|status code|error code|\bhttp/iu;
const servers =
  /server error|bad gateway|unavailable|gateway time|upstream|overload|\b5\d\d\b|status code|error code|\bhttp|nginx|envoy/iu;
const contexts = /context (?:length|window|size)|\btokens?\b/iu;
const filters = /content (?:management|filter)|filtered/iu;
const pages = /html|\bpages?\b|\bweb|\bsite|bad gateway|unavailable|\b5\d\d\b|status code|error code|\bhttp|nginx/iu;

/** A status before the error, as in `Error: 429`, `HTTP/1.1 503` or `502 -`. */
const status = String.raw`(?:error:?\s+)?(?:http(?:\/[\d.]{1,3})?\s+)?(?:[45]\d\d\s*[:-]?\s*)?`;
/** What a provider adds to its error: only the advice it gives to callers, in one paragraph. */
const advice = String.raw`[.,!]?(?:\s+(?:please\b|try again\b|retry\b|you can retry\b|visit\b|see http|for more information\b|contact us\b|current limit\b|expected available\b|limit:?\s\d|limit / \d)[^\n]*)?`;

const limitReached = '(?:the )?(?:api )?rate limit (?:is |has been )?(?:reached|exceeded)';

const row = (kind: IncidentKind, spokenOf: RegExp, whole: string) => ({
  kind,
  spokenOf,
  whole: new RegExp(`^${status}(?:${whole})$`, 'iu'),
});

/**
 * Errors as providers, servers and gateways write them, each the whole of a text. A text that goes on as an answer
 * would is none of them.
 */
const sentences = [
  row('rate-limited', limits, `${limitReached}(?:[.,:]? too many requests)?${advice}`),
  row('rate-limited', limits, String.raw`rate limit exceeded: [\w/.:-]+${advice}`),
  row('rate-limited', limits, String.raw`rate limit reached for \S+ (?:\([^)\n]{1,80}\) )?in organization [^\n]+`),
  row('rate-limited', limits, `too many requests(?:[.,:]? ${limitReached})?${advice}`),
  row('rate-limited', limits, `you are being rate limited${advice}`),
  row('rate-limited', limits, `request was throttled${advice}`),
  row(
    'rate-limited',
    limits,
    String.raw`requests to the \S+ operation under azure openai api version [^\n]+ rate limit[^\n]*`,
  ),
  row(
    'rate-limited',
    limits,
    `this request would exceed (?:your|the) (?:account|organization)['’]s rate limit of [^\\n]+`,
  ),
  row('rate-limited', limits, String.raw`resource has been exhausted \(e\.g\. check quota\)\.?`),
  row('rate-limited', limits, String.raw`error code: 429 - \{[\s\S]*\}`),
  row('rate-limited', limits, String.raw`litellm\.RateLimitError: [\s\S]+`),
  row(
    'rejected',
    limits,
    `you(?:'ve| have)? exceeded your current quota, please check your plan and billing details[^\\n]*`,
  ),
  row('server-error', servers, String.raw`upstream connect error or disconnect\/reset before headers[\s\S]*`),
  row(
    'server-error',
    servers,
    'no healthy upstream|upstream request timeout|endpoint request timed out|stream timeout',
  ),
  row('server-error', servers, `internal server error${advice}`),
  row('server-error', servers, `bad gateway${advice}|gateway time-?out${advice}`),
  row('server-error', servers, `service (?:temporarily )?unavailable${advice}`),
  row('server-error', servers, String.raw`service unavailable\s+no server is available to handle this request\.?`),
  row(
    'server-error',
    servers,
    `the server had an error (?:while )?processing your request[.!](?: sorry about that!)?[^\\n]*`,
  ),
  row(
    'server-error',
    servers,
    `(?:that|the) (?:model|engine|server) is (?:currently )?overloaded[.,]?(?: with other requests)?${advice}`,
  ),
  row('server-error', servers, String.raw`error code: 5\d\d - \{[\s\S]*\}`),
  row(
    'server-error',
    servers,
    String.raw`litellm\.(?:InternalServerError|ServiceUnavailableError|APIConnectionError|APIError|Timeout): [\s\S]+`,
  ),
  row(
    'context-overflow',
    contexts,
    String.raw`this (?:model|endpoint)['’]s maximum context length is \d+ tokens[\s\S]*`,
  ),
  row('context-overflow', contexts, String.raw`prompt is too long: \d+ tokens > \d+ maximum`),
  row('context-overflow', contexts, String.raw`input length and .max_tokens. exceed context limit: [^\n]+`),
  row(
    'context-overflow',
    contexts,
    String.raw`the input token count \(?\d+\)? exceeds the maximum number of tokens allowed[^\n]*`,
  ),
  row('context-overflow', contexts, String.raw`requested tokens \(\d+\) exceed context window of \d+`),
  row('context-overflow', contexts, String.raw`the request exceeds the available context size[^\n]*`),
  row('context-overflow', contexts, String.raw`litellm\.ContextWindowExceededError: [\s\S]+`),
  row(
    'filtered',
    filters,
    `the response was filtered due to the prompt triggering azure openai['’]s content management policy[\\s\\S]*`,
  ),
];

/**
 * Each of these errors has one of these words; the search for all of them takes longer to compile than a run of a few
 * cases.
 */
const anyWord =
  /limit|quota|too many|throttl|exhaust|error|upstream|time-?out|timed out|gateway|unavailable|overload|context|token|filter/i;

/** Most answers are none of them, which one search tells. */
const anySentence = new RegExp(sentences.map(({ whole }) => whole.source).join('|'), 'iu');

const longestSentence = 600;

/** The error that a text is, the whole of it; `undefined` for everything else. */
export function errorSentence(text: string): ErrorText | undefined {
  if (text.length > longestSentence) return undefined;
  const line = text.trim();
  return anyWord.test(line) && anySentence.test(line) ? sentences.find(({ whole }) => whole.test(line)) : undefined;
}

const longestPage = 20_000;
const pageBeginning = 2000;
const page = /^(?:<!doctype html|<html[\s>])/iu;
const title =
  /<title>\s*(?:[^<|]{0,60}\|\s*)?(?:error\s*)?(?:5\d\d\b|429\b|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|internal server error|too many requests|just a moment|attention required)/iu;

/** The error page of a server or gateway, told by its title. */
export function errorPage(text: string): ErrorText | undefined {
  if (text.length > longestPage) return undefined;
  const beginning = text.trimStart().slice(0, pageBeginning);
  return page.test(beginning) && title.test(beginning) ? { kind: 'server-error', spokenOf: pages } : undefined;
}
