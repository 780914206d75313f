// Asks so many times over so many connections, each after the answer to the one before, over bare sockets. Arguments: a
// JSON object with url, path, headers, connections, requests, warmUp, isStreamed, from. Prints what it took as JSON.
import { connect } from 'node:net';
import { AnswerReader } from './answer-reader.mjs';
import { requestBody } from './wire.mjs';

const plan = JSON.parse(process.argv[2]);
const { hostname, port } = new URL(plan.url);
const head = Object.entries({ ...plan.headers, 'content-type': 'application/json', host: `${hostname}:${port}` })
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');

let [next, done, startedAtMs] = [0, 0, 0];
const [wholeMs, firstMs] = [[], []];
const all = plan.warmUp + plan.requests;

const ended = new Promise((resolve, reject) => {
  for (let connection = 0; connection < plan.connections; connection += 1) ask(resolve, reject);
});
await ended;
const wallMs = performance.now() - startedAtMs;
console.log(JSON.stringify({ wallMs, requests: wholeMs.length, whole: spreadOf(wholeMs), first: spreadOf(firstMs) }));
process.exit();

function ask(resolve, reject) {
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  let sentAtMs = 0;
  const send = () => {
    if (next >= all) return;
    const body = requestBody(plan.from + next, plan.isStreamed);
    next += 1;
    sentAtMs = performance.now();
    socket.write(`POST ${plan.path} HTTP/1.1\r\n${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let firstAtMs = 0;
  const reader = new AnswerReader({
    first: () => {
      firstAtMs = performance.now();
    },
    whole: (status, text) => {
      const nowMs = performance.now();
      if (status !== 200 || !text.includes('six')) return reject(new Error(`${status}: ${text.slice(0, 500)}`));
      done += 1;
      if (done === plan.warmUp) startedAtMs = nowMs;
      if (done > plan.warmUp) {
        wholeMs.push(nowMs - sentAtMs);
        firstMs.push(firstAtMs - sentAtMs);
      }
      if (done === all) resolve();
      send();
    },
  });
  socket.on('connect', send);
  socket.on('data', (bytes) => reader.take(bytes));
  socket.on('error', reject);
  socket.on('close', () => done < all && reject(new Error('a connection was closed')));
}

function spreadOf(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { p50: at(0.5), p99: at(0.99) };
}
