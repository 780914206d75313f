import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBundle } from '../../src/domain/release/bundle.js';
import { namedBundle } from '../../src/domain/release/documents.js';
import type { Release } from '../../src/domain/release/release.js';
import type { Publication, Releases } from '../../src/ports/releases.js';
import { aBundle, aLock, aRelease } from '../fixtures/a-release.js';

export type ReleasesHarness = {
  readonly releases: Releases;
  /** Another client of the same place. */
  readonly other: Releases;
  /** Replaces the text of what was published under a name, as whoever may write there can. */
  tamper(release: Release, name: string, text: string): Promise<void>;
  /** The names of everything that was published of a release. */
  names(release: Release): Promise<readonly string[]>;
  stop(): Promise<void>;
};

/** What is published of the release of the fixtures. */
export function aPublication(lane: 'prompt' | 'model' = 'prompt'): Publication {
  const { id, commit } = aRelease({ lane });
  return {
    id,
    lane,
    commit,
    bundle: namedBundle(aBundle(lane, aLock())),
    documents: [
      { name: 'ai.lock.json', text: '{"version":1}\n' },
      { name: 'provenance.intoto.json', text: '{"subject":"“ü” 漢字 😀"}' },
    ],
  };
}

/** What every place of bundles does. */
export function releasesContract(name: string, start: () => Promise<ReleasesHarness>): void {
  describe(`${name} as a place of bundles`, () => {
    let harness: ReleasesHarness;

    beforeEach(async () => {
      harness = await start();
    });

    afterEach(() => harness.stop());

    const published = async (publication: Publication, releases = harness.releases): Promise<Release> => {
      const place = await releases.publish(publication);
      const { lane, bundle } = publication;
      return aRelease({ lane, bundle: { digest: bundle.digest, place } });
    };

    test('has no bundle before one is published', async () => {
      const bundle = { digest: aPublication().bundle.digest, place: 'releases/prompt/none' };
      expect(await harness.releases.fetch(aRelease({ bundle }))).toBeUndefined();
    });

    test.each(['prompt', 'model'] as const)('gives back the bundle of the lane %s as it was', async (lane) => {
      const publication = aPublication(lane);
      const release = await published(publication);
      const text = await harness.other.fetch(release);
      expect(text).toBe(publication.bundle.text);
      expect(readBundle(text ?? '', publication.bundle.digest)).toEqual(aBundle(lane, aLock()));
    });

    test('keeps the documents beside it', async () => {
      const release = await published(aPublication());
      const { bundle } = aPublication();
      expect([...(await harness.names(release))].sort()).toEqual(
        ['ai.lock.json', 'provenance.intoto.json', bundle.name].sort(),
      );
    });

    test('has it once, at one place, however often and by whomever it is published', async () => {
      const first = await published(aPublication());
      const again = await published(aPublication());
      const { bundle } = await published(aPublication(), harness.other);
      expect([again.bundle, bundle]).toEqual([first.bundle, first.bundle]);
      expect(await harness.names(first)).toHaveLength(3);
    });

    test('has it once where two publish at the same time', async () => {
      const [one, other] = await Promise.all([published(aPublication()), published(aPublication(), harness.other)]);
      expect(one.bundle).toEqual(other.bundle);
      expect(await harness.names(one)).toHaveLength(3);
    });

    test('keeps two lanes of one lock apart', async () => {
      const [prompt, model] = [await published(aPublication('prompt')), await published(aPublication('model'))];
      expect(prompt.bundle?.place).not.toBe(model.bundle?.place);
      expect(await harness.releases.fetch(prompt)).not.toBe(await harness.releases.fetch(model));
    });

    test('does not take another text for a bundle that was published before', async () => {
      const publication = aPublication();
      const release = await published(publication);
      await harness.tamper(release, publication.bundle.name, '{"version":1}');
      await expect(harness.releases.publish(publication)).rejects.toThrow('its digest differs');
      expect(await harness.releases.fetch(release)).not.toBe(publication.bundle.text);
    });

    test('has no bundle of code', async () => {
      expect(await harness.releases.fetch(aRelease({ lane: 'code' }))).toBeUndefined();
    });
  });
}
