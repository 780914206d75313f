import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPostJson } from '../../../../src/adapters/models/http/post-json.js';
import { LoopbackServer, type Respond } from '../../../fixtures/loopback-server.js';

const server = new LoopbackServer((response) => response.writeHead(200).end('true'));
const post = createPostJson({});
beforeAll(() => server.start());
afterAll(() => server.close());

const answered = (respond: Respond) => {
  server.respond = respond;
  return post(`${server.url}/grade`, { output: 'hello' }, { timeoutSeconds: 5 });
};
const written =
  (body: string | Buffer, status = 200): Respond =>
  (response) =>
    response.writeHead(status).end(body);

describe('an endpoint that grades', () => {
  test('answers JSON, also behind a mark of byte order', async () => {
    expect(await answered(written('{"pass":true}'))).toEqual({ kind: 'output', output: { pass: true } });
    expect(await answered(written('\ufeff{"pass":true}'))).toEqual({ kind: 'output', output: { pass: true } });
  });

  test('is asked for what nobody has packed', async () => {
    await answered(written('true'));
    expect(server.last.headers).toMatchObject({ 'accept-encoding': 'identity' });
  });

  test.each([
    [429, 'rate-limited'],
    [503, 'server-error'],
    [400, 'rejected'],
  ])('that answers %i says whether another try may do', async (status, incident) => {
    expect(await answered(written('true', status))).toMatchObject({ kind: 'failed', incident });
  });

  test.each<[string, Respond, RegExp]>([
    ['no JSON', written('<html>'), /is not JSON: <html>/],
    ['two verdicts in one', written('{"pass":false,"pass":true}'), /says `pass` twice/],
    ['two verdicts in a row', written('{"pass":false}{"pass":true}'), /is not JSON/],
    ['another status', written('{"pass":true}', 201), /answered 201/],
    ['a redirect', (response) => response.writeHead(307, { location: '/' }).end('true'), /answered 307/],
    [
      'a part',
      (response) => response.writeHead(200, { 'content-length': '99' }).write('true', () => response.destroy()),
      /in the middle/,
    ],
  ])('has given no result with %s', async (_, respond, why) => {
    expect(await answered(respond)).toMatchObject({ kind: 'failed', reason: expect.stringMatching(why) });
  });
});
