// An OpenAI-compatible server that goes wrong now and then and counts what it did. Prints its base URL, tells its
// account at /account and ends with its standard input. Argument: of how many requests one goes wrong, 20 when absent.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { answerOf, isStreamed, mannerOf, modelOf, numberIn, usageOf } from './soak-plan.mjs';

const oneIn = Number(process.argv[2] ?? 20);
const account = { attempts: {}, inputTokens: 0, outputTokens: 0 };
/** Attempts so far at the calls of which one went wrong. */
const failedAttempts = new Map();

const server = createServer(async (request, response) => {
  if (request.url === '/account') return sendJson(response, 200, account);
  const number = numberIn(await text(request));
  const attempt = (failedAttempts.get(number) ?? 0) + 1;
  const manner = mannerOf(number, attempt, oneIn);
  if (manner !== 'ok') failedAttempts.set(number, attempt);
  account.attempts[manner] = (account.attempts[manner] ?? 0) + 1;
  behaviours[manner](response, number);
});

const behaviours = {
  ok: (response, number) => {
    const { inputTokens, outputTokens } = usageOf(number);
    account.inputTokens += inputTokens;
    account.outputTokens += outputTokens;
    const { type, body } = answerTo(number);
    response.writeHead(200, { 'content-type': type }).end(body);
  },
  'rate-limited': (response) => refuse(response, 429, 'rate_limit_exceeded', { 'retry-after-ms': '20' }),
  'server-error': (response) => refuse(response, 500, 'server_error'),
  cut: (response, number) => {
    const { type, body } = answerTo(number);
    response.writeHead(200, { 'content-type': type, 'content-length': body.length });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  malformed: (response, number) => {
    const { type, body } = answerTo(number);
    response
      .writeHead(200, { 'content-type': type })
      .end(body.replace('"message"', '"mess').replace('"delta"', '"del'));
  },
  reset: (response) => response.socket.resetAndDestroy(),
  silent: () => undefined,
};

/** A whole answer, in one piece or as the events of a stream. */
function answerTo(number) {
  const { inputTokens, outputTokens } = usageOf(number);
  const usage = {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
  };
  const about = { id: `chatcmpl-${number}`, model: modelOf(number) };
  const [content, finish_reason] = [answerOf(number), 'stop'];
  if (isStreamed(number)) {
    const pieces = [
      ...content.split(/(?= )/).map((piece) => ({ choices: [{ index: 0, delta: { content: piece } }] })),
      { choices: [{ index: 0, delta: {}, finish_reason }] },
      { choices: [], usage },
    ];
    const events = pieces.map((piece) => `data: ${JSON.stringify({ ...about, ...piece })}\n\n`);
    return { type: 'text/event-stream', body: `${events.join('')}data: [DONE]\n\n` };
  }
  const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason }];
  return { type: 'application/json', body: JSON.stringify({ ...about, choices, usage }) };
}

const refuse = (response, status, code, headers = {}) =>
  sendJson(response, status, { error: { message: `refused with ${status}`, type: 'error', code } }, headers);

function sendJson(response, status, body, headers = {}) {
  const sent = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': sent.length, ...headers });
  response.end(sent);
}

server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/v1`));
process.stdin.resume().on('end', () => process.exit());
