// The least that so many calls cost: a bare node:http client against the same server. Arguments: base URL, calls,
// connections.
import { Agent, request } from 'node:http';
import { answerTo, requestBody } from './evaluation-project.mjs';
import { workThroughMeasured } from './work-through.mjs';

const [baseUrl, calls, connections] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const { hostname, port, pathname } = new URL(`${baseUrl}/chat/completions`);
const agent = new Agent({ keepAlive: true, maxSockets: connections });

const post = (body) =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const outgoing = request({ hostname, port, path: pathname, method: 'POST', agent, headers }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      incoming.on('end', () => resolve(JSON.parse(text).choices[0].message.content));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

await workThroughMeasured(calls, connections, async (number) => {
  const body = requestBody(number);
  if ((await post(body)) !== answerTo(body)) throw new Error(`call ${number} was not answered`);
});
agent.destroy();
