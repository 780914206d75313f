/** How many of a number of requests go wrong: of a thousand five percent in all. */
const faultCounts = {
  'rate-limited': 14,
  'server-error': 14,
  cut: 8,
  malformed: 6,
  reset: 6,
  silent: 2,
};

const manners = Object.entries(faultCounts).flatMap(([fault, count]) => Array(count).fill(fault));

/** Of so many requests the faults are, where one request in so many goes wrong. */
const ofEach = { 20: 1000, 50: 2500 };

/** What becomes of an attempt at a call, the same in every run; one attempt in `oneIn` goes wrong, 20 or 50. */
export const mannerOf = (number, attempt, oneIn = 20) => manners[mixed(number * 16 + attempt) % ofEach[oneIn]] ?? 'ok';

/** Spreads neighbouring numbers over 32 bits (the finaliser of MurmurHash3). */
function mixed(number) {
  let hash = number | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const callsPerSession = 10;

/** So many that the pause after a rate limit, which is its target's alone, holds up few of the calls. */
const models = 100;

/** The model that a call names. */
export const modelOf = (number) => `soak-model-${number % models}`;

/** Every model that calls name. */
export const modelNames = Array.from({ length: models }, (_, number) => modelOf(number));

/** Whether a call is answered in pieces. */
export const isStreamed = (number) => number % 3 === 0;

/** The provider, asked for an answer as a whole and in pieces. */
export function providersAt(baseUrl) {
  const whole = { api: 'openai', base_url: baseUrl, timeout_s: patienceS };
  return { whole, streamed: { ...whole, stream: true } };
}

/** How long a silent provider is waited for, in seconds; far longer than a busy machine delays an answer. */
const patienceS = 3;

export const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 2, source: 'declared' };
const parameters = { temperature: 0, max_tokens: 16 };

export const questionOf = (number) => `Answer call ${String(number).padStart(6, '0')}.`;

/** A call of a soak. All are of one length, so that all reserve the same. */
export const soakCall = (number, { whole, streamed }) => ({
  provider: isStreamed(number) ? streamed : whole,
  providerName: 'loopback',
  model: modelOf(number),
  parameters,
  messages: [{ role: 'user', content: questionOf(number) }],
  repeat: 0,
  price,
  caller: { session: `session-${Math.floor(number / callsPerSession)}`, user: `user-${number % 7}` },
});

/** The call that a request asks for. */
export const numberIn = (body) => Number(/Answer call (\d{6})\./.exec(body)[1]);

export const answerOf = (number) => `answer ${number}`;

/** Tokens of an answered call, of another size for every call. */
export const usageOf = (number) => ({ inputTokens: 20 + (number % 13), outputTokens: 1 + (number % 5) });
