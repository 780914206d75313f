import { expect, test } from 'vitest';
import { gitEnvironment, tokenSettings, withSettings } from '../../../src/adapters/git/git-settings.js';

test('settings come after those that the environment has already', () => {
  const inherited = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'user.name',
    GIT_CONFIG_VALUE_0: 'Ada',
    HOME: '/home/ada',
  };
  expect(withSettings(inherited, [['safe.directory', '*']])).toEqual({
    ...inherited,
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_1: 'safe.directory',
    GIT_CONFIG_VALUE_1: '*',
  });
});

test('what ties git to another repository is dropped and the rest is handed on', () => {
  const environment = gitEnvironment({ GIT_DIR: '/elsewhere', GIT_SSH_COMMAND: 'ssh -v', LC_ALL: 'de_DE.UTF-8' });
  expect(environment).toMatchObject({ GIT_SSH_COMMAND: 'ssh -v', LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' });
  expect(environment).not.toHaveProperty('GIT_DIR');
});

test('a token is for one HTTP server, whose SSH spelling leads there too', () => {
  expect(tokenSettings('https://github.example.com:8443/some/where', 'abc')).toEqual([
    ['http.https://github.example.com:8443/.extraheader', ''],
    ['http.https://github.example.com:8443/.extraheader', 'AUTHORIZATION: basic eC1hY2Nlc3MtdG9rZW46YWJj'],
    ['url.https://github.example.com:8443/.insteadOf', 'git@github.example.com:'],
    ['url.https://github.example.com:8443/.insteadOf', 'ssh://git@github.example.com/'],
  ]);
  expect(tokenSettings('file:///srv/repository', 'abc')).toEqual([]);
  expect(tokenSettings('git@github.com:acme/shop', 'abc')).toEqual([]);
});
