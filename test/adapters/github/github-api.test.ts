import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { GithubApi } from '../../../src/adapters/github/github-api.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { LoopbackServer } from '../../fixtures/loopback-server.js';

let server: LoopbackServer;
beforeEach(() => {
  server = new LoopbackServer(answer);
});
afterEach(() => server.close());

const answer = (response: ServerResponse): void => {
  response.end('{"name":"shop"}');
};

async function open(signal?: AbortSignal) {
  const clock = fakeClock();
  const settings = {
    token: 'token',
    repository: 'acme/shop',
    apiUrl: await server.start(),
    permission: 'contents: read',
  };
  const api = new GithubApi({ ...settings, signal }, clock);
  return { clock, ask: () => api.get('', z.object({ name: z.string() })) };
}

test('a body that stops halfway is given up after half a minute, its connection closed, and asked for again', async () => {
  const { clock, ask } = await open();
  const closed = new Promise((resolve) => {
    server.respond = (response) => {
      server.respond = answer;
      response.write('{"na');
      once(response, 'close').then(resolve);
      // By then the head of the answer is where it belongs, or will be before it is missed.
      setTimeout(() => clock.advance(30_000), 50);
    };
  });
  expect(await ask()).toEqual({ name: 'shop' });
  await closed;
  expect([server.requests.length, clock.sleepsMs]).toEqual([2, [1000]]);
});

test('a signal ends a request that hangs, and the wait for the next one', async () => {
  const ending = new AbortController();
  const { clock, ask } = await open(ending.signal);
  server.respond = () => ending.abort(new Error('enough'));
  await expect(ask()).rejects.toThrow('enough');
  expect([server.requests.length, clock.sleepsMs]).toEqual([1, []]);
});
