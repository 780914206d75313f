import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { GithubApi } from '../../../src/adapters/github/github-api.js';
import { UserError } from '../../../src/domain/user-error.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { LoopbackServer } from '../../fixtures/loopback-server.js';

const Named = z.object({ name: z.string() });

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
    apiUrl: `${await server.start()}/`,
    permission: 'contents: read',
  };
  const api = new GithubApi({ ...settings, signal }, clock);
  return { clock, api, ask: () => api.get('', Named) };
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

const refuse =
  (status: number, body: object, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

test.each([
  [401, "GitHub answered 401 to GET git/trees (no); the token is none of GitHub's, or no longer valid"],
  [403, 'GitHub answered 403 to GET git/trees (no); give the job "permissions: contents: read"'],
  [404, 'GitHub answered 404 to GET git/trees (no); give the job "permissions: contents: read"'],
])('%i is a mistake that the user can mend', async (status, said) => {
  const { api } = await open();
  server.respond = refuse(status, { message: 'no' });
  const refused = await api.get('git/trees', Named, { page: '1' }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UserError);
  expect(String(refused)).toBe(`UserError: ${said}`);
});

test('a limit that stays used up is no missing permission', async () => {
  const { api } = await open();
  server.respond = refuse(403, { message: 'You have exceeded a secondary rate limit' });
  await expect(api.get('git/trees', Named)).rejects.toThrow(
    /^GitHub answered 403 to GET git\/trees \(You have exceeded a secondary rate limit\)$/u,
  );
});

test('a failed validation says what failed', async () => {
  const { api } = await open();
  const errors = [{ resource: 'Release', field: 'tag_name', code: 'already_exists' }, { message: 'is too long' }];
  server.respond = refuse(422, { message: 'Validation Failed', errors });
  await expect(api.send('POST', 'releases', { body: {}, schema: Named })).rejects.toThrow(
    'GitHub answered 422 to POST releases (Validation Failed: tag_name already_exists; is too long)',
  );
});

test('a renamed repository is found where it is by now, with the method, the body and the token', async () => {
  const { api } = await open();
  server.respond = (response, { path }) => {
    if (path.startsWith('/repositories/1')) answer(response);
    else refuse(307, { message: 'Moved' }, { location: `${server.url}/repositories/1/git/trees` })(response);
  };
  expect(await api.send('POST', 'git/trees', { body: { a: 1 }, schema: Named })).toEqual({ name: 'shop' });
  expect(server.requests.at(-1)).toMatchObject({ method: 'POST', path: '/repositories/1/git/trees', body: { a: 1 } });
  expect(server.requests.at(-1)?.headers.authorization).toBe('Bearer token');
});

test('nothing is followed to another server, nor in circles', async () => {
  const { api } = await open();
  server.respond = refuse(301, { message: 'Moved' }, { location: 'http://127.0.0.1:9/repositories/1' });
  await expect(api.get('pulls', Named)).rejects.toThrow('GitHub answered 301 to GET pulls (Moved)');
  expect(server.requests).toHaveLength(1);
  server.respond = refuse(301, { message: 'Moved' }, { location: '/repositories/1' });
  await expect(api.get('pulls', Named)).rejects.toThrow('GitHub answered 301 to GET pulls (Moved)');
  expect(server.requests).toHaveLength(5);
});
