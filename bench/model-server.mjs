// An OpenAI-compatible server on a port of its own, as fast as Node has it. Prints its base URL and ends with its
// standard input.
import { createServer } from 'node:http';
import { answerTo } from './evaluation-project.mjs';

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const content = answerTo(Buffer.concat(chunks).toString('latin1'));
    const text = `{"id":"1","object":"chat.completion","model":"benchmark-model","choices":[{"index":0,"message":{"role":"assistant","content":"${content}"},"finish_reason":"stop"}],"usage":{"prompt_tokens":420,"completion_tokens":2,"total_tokens":422}}`;
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
    response.end(text);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/v1`));
process.stdin.resume().on('end', () => process.exit());
