import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GithubApi } from '../../../src/adapters/github/github-api.js';
import { GithubReleases } from '../../../src/adapters/github/github-releases.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { type Fault, faults, GithubStandIn } from '../../fixtures/github-stand-in.js';
import { aPublication, releasesContract } from '../../ports/releases.contract.js';

const open = (github: GithubStandIn, token = github.token): GithubReleases => {
  const settings = { token, repository: github.repository, apiUrl: github.apiUrl };
  return new GithubReleases(new GithubApi({ ...settings, permission: 'contents: write' }, fakeClock()));
};

releasesContract('releases of GitHub', async () => {
  const github = await GithubStandIn.start();
  const published = (place = '') =>
    github.store.releases.releases.find(({ tag, draft }) => !draft && place.endsWith(`/releases/tag/${tag}`));
  return {
    releases: open(github),
    other: open(github),
    tamper: async ({ bundle }, name, text) => {
      const asset = published(bundle?.place)?.assets.find((each) => each.name === name);
      if (asset !== undefined) asset.text = text;
    },
    names: async ({ bundle }) => published(bundle?.place)?.assets.map(({ name }) => name) ?? [],
    stop: async () => {
      await github.stop();
      github.assertNoViolations();
    },
  };
});

describe('releases of GitHub', () => {
  let github: GithubStandIn;

  beforeEach(async () => {
    github = await GithubStandIn.start();
  });

  afterEach(async () => {
    await github.stop();
    github.assertNoViolations();
  });

  const { id, lane, commit, bundle, documents } = aPublication();
  const all = () => github.store.releases.releases;
  const told = () =>
    all().map(({ assets, draft, commit: of, tag }) => ({ draft, commit: of, tag, assets: assets.length }));
  const whole = { assets: 3, draft: false, commit, tag: expect.stringMatching(/^lanegate-prompt-[0-9a-f]{20}$/u) };

  test('are filled as drafts, published at the commit, and never the latest of the repository', async () => {
    await open(github).publish(aPublication());
    expect([told(), all()[0]?.name]).toEqual([[whole], `prompt ${id.slice(7, 19)}`]);
    const writes = github.calls.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
    const releases = '/repos/acme/shop/releases';
    expect(writes.map((each) => each.replace(/\d{4,}/gu, 'N'))).toEqual([
      `POST ${releases}`,
      ...[...documents, bundle].map(() => `POST ${releases}/N/assets`),
      `PATCH ${releases}/N`,
    ]);
  });

  const lost = (method: string, path?: RegExp): Fault => ({
    status: 502,
    method,
    takesEffect: true,
    ...(path === undefined ? {} : { path }),
  });

  test.each<readonly [string, readonly Fault[]]>([
    ['that the draft was made', [lost('POST', /releases$/u)]],
    ['that an asset is there', [lost('POST', /assets$/u)]],
    ['that it is public', [lost('PATCH')]],
    ['anything for a while', [faults.serverError, faults.hangUp, faults.serverError]],
  ])('are there once, and whole, when GitHub does not answer %s', async (_, met) => {
    github.fail(...met);
    const place = await open(github).publish(aPublication());
    expect(told()).toEqual([whole]);
    expect(await open(github).fetch({ id, lane, bundle: { digest: bundle.digest, place } })).toBe(bundle.text);
  });

  test.each([
    ['the draft', 'POST', /releases$/u],
    ['an asset', 'POST', /assets$/u],
    ['the publication', 'PATCH', /releases/u],
  ] as const)('go on where a run was killed at %s', async (_, method, path) => {
    github.fail({ status: 403, method, path, message: 'killed' });
    await expect(open(github).publish(aPublication())).rejects.toThrow('killed');
    expect(all().filter(({ draft }) => !draft)).toEqual([]);
    await open(github).publish(aPublication());
    expect(told()).toEqual([whole]);
  });

  test('make an upload again that broke off', async () => {
    github.fail({ status: 403, method: 'PATCH', message: 'killed' });
    await expect(open(github).publish(aPublication())).rejects.toThrow('killed');
    const [asset] = all()[0]?.assets ?? [];
    if (asset !== undefined) Object.assign(asset, { state: 'open', text: '' });
    const place = await open(github).publish(aPublication());
    expect(all()[0]?.assets.map(({ text }) => text)).not.toContain('');
    expect(await open(github).fetch({ id, lane, bundle: { digest: bundle.digest, place } })).toBe(bundle.text);
  });

  test('tell a bundle that is not handed out from one that somebody changed', async () => {
    github.fail({ ...faults.notFound, method: 'GET', path: /\/assets\//u });
    await expect(open(github).publish(aPublication())).rejects.toThrow(`does not hand out ${bundle.name}`);
    expect(await open(github).publish(aPublication())).toContain('/releases/tag/');
    expect(told()).toEqual([whole]);
  });

  test('say what the token needs', async () => {
    const token = github.issueToken({ contents: 'read' });
    await expect(open(github, token).publish(aPublication())).rejects.toThrow('permissions: contents: write');
  });

  test('send the token to no address but those of GitHub', async () => {
    await open(github).publish(aPublication());
    const api = new GithubApi(
      { token: 'secret', repository: 'acme/shop', apiUrl: 'https://api.github.com', permission: 'contents: write' },
      fakeClock(),
    );
    const address = new URL('https://uploads.github.com.evil.example/releases/1/assets');
    await expect(api.upload(address, 'text', { safeParse: () => undefined } as never)).rejects.toThrow('not its own');
  });
});
