import { Agent, request } from 'node:http';
import { answerOf, isStreamed, modelOf, questionOf } from '../soak-plan.mjs';
import { workThrough } from '../work-through.mjs';

/**
 * Asks a gateway for so many answers as clients do that try nothing twice, every third as a stream. Tells how many were
 * answered, how many of them wrongly, and by what word the others failed. `watch` is called after every call.
 */
export async function askGateway({ url, key, calls, concurrency, watch = () => undefined }) {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const outcome = { answered: 0, wrongAnswers: 0, failures: {} };
  await workThrough(calls, concurrency, async (number) => {
    const { content, failure } = await ask({ url, key, agent }, number);
    if (failure !== undefined) outcome.failures[failure] = (outcome.failures[failure] ?? 0) + 1;
    else if (content === answerOf(number)) outcome.answered += 1;
    else outcome.wrongAnswers += 1;
    watch();
  });
  agent.destroy();
  return outcome;
}

async function ask({ url, key, agent }, number) {
  const { session, user } = callerOf(number);
  const stream = isStreamed(number);
  const body = JSON.stringify({
    ...{ model: modelOf(number), messages: [{ role: 'user', content: questionOf(number) }] },
    ...{ temperature: 0, max_tokens: 16, stream },
  });
  const headers = {
    ...{ authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...{ 'x-lanegate-session': session, 'x-lanegate-user': user, 'content-length': body.length },
  };
  const options = { agent, method: 'POST', headers };
  const answer = await post(`${url}/v1/chat/completions`, options, body);
  if (answer.status !== 200) return { failure: answer.headers?.['x-lanegate-incident'] ?? `status ${answer.status}` };
  return stream ? readStream(answer) : { content: JSON.parse(answer.text).choices[0].message.content };
}

/**
 * What a session took and its last 64 requests are remembered, so that more sessions take more memory, however well all
 * is.
 */
const sessions = 300;

const callerOf = (number) => ({ session: `session-${number % sessions}`, user: `user-${number % 7}` });

/** The whole of an answer, or what came of it before the connection broke. */
const post = (url, options, body) =>
  new Promise((resolve) => {
    const outgoing = request(url, options, (response) => {
      let text = '';
      const { statusCode: status, headers } = response;
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('close', () => resolve({ status, headers, text, isWhole: response.complete }));
      response.on('error', () => undefined);
    });
    outgoing.on('error', ({ message }) => resolve({ status: message }));
    outgoing.end(body);
  });

/** Only a stream with a finish reason and its end mark is an answer. */
function readStream({ text, isWhole }) {
  const events = [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => data);
  const isEnded = isWhole && events.at(-1) === '[DONE]';
  const choices = events.filter((data) => data !== '[DONE]').flatMap((data) => JSON.parse(data).choices ?? []);
  if (!isEnded || !choices.some(({ finish_reason: reason }) => reason === 'stop')) return { failure: 'broken stream' };
  return { content: choices.map(({ delta }) => delta.content ?? '').join('') };
}
