// A provider that answers at once, over bare sockets so that it takes next to nothing: whole, or as a stream where the
// request asks for one. Prints its address and ends with its standard input.
import { createServer } from 'node:net';
import { RequestReader } from './request-reader.mjs';
import { streamedEvents, wholeAnswer } from './wire.mjs';

const whole = Buffer.from(
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(wholeAnswer)}\r\n\r\n${wholeAnswer}`,
);
const chunk = (text) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const [firstEvent, ...otherEvents] = streamedEvents;
const streamBegins = Buffer.from(
  `HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n${chunk(firstEvent)}`,
);
const streamGoesOn = Buffer.from(`${otherEvents.map(chunk).join('')}0\r\n\r\n`);

const server = createServer((socket) => {
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  const reader = new RequestReader((body) => {
    if (!body.includes('"stream":true')) return socket.write(whole);
    socket.write(streamBegins);
    // What follows leaves in a packet of its own, as it does from a model that writes.
    setImmediate(() => socket.write(streamGoesOn));
  });
  socket.on('data', (bytes) => reader.take(bytes));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume().on('end', () => process.exit());
