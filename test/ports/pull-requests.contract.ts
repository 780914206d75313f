import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/domain/user-error.js';
import type { OpenPullRequest, PullRequests } from '../../src/ports/pull-requests.js';

type SeenComment = { readonly pullRequest: number; readonly author: string; readonly body: string };

/** Pull requests under test, and what can be done to them and seen of them from outside. */
export type PullRequestsHarness = {
  readonly pullRequests: PullRequests;
  /** The login that the adapter writes as. */
  readonly us: string;
  /** Adds a comment as anybody may, and answers its URL. */
  add(pullRequest: number, author: string, body: string): string;
  /** Opens a pull request as anybody may. */
  open(pullRequest: OpenPullRequest & { readonly author: string; readonly head: string }): void;
  /** All comments there are, the oldest first. */
  comments(): readonly SeenComment[];
  stop(): Promise<void>;
};

const marker = '<!-- lanegate:report -->';
const old = `${marker}\nold`;
const fresh = `${marker}\nfresh: “ü” 漢字 😀 & <b>`;

/** What every adapter of pull requests does; `start` gives a repository without any comments. */
export function pullRequestsContract(name: string, start: () => Promise<PullRequestsHarness>): void {
  describe(`${name} as pull requests`, () => {
    let harness: PullRequestsHarness;
    let us: string;

    beforeEach(async () => {
      harness = await start();
      us = harness.us;
    });

    afterEach(() => harness.stop());

    const upsert = (body: string, withMarker = marker) => harness.pullRequests.upsertComment(7, withMarker, body);
    const seen = () => harness.comments().map(({ pullRequest, author, body }) => ({ pullRequest, author, body }));

    test('finds the open pull requests whose head is a commit, and no others', async () => {
      const [head, base] = ['a'.repeat(40), 'b'.repeat(40)];
      for (const number of [7, 8]) harness.open({ number, author: 'ada', base, head });
      harness.open({ number: 9, author: 'eve', base: head, head: base });
      expect(await harness.pullRequests.withHead(head)).toEqual([
        { number: 7, author: 'ada', base },
        { number: 8, author: 'ada', base },
      ]);
      expect(await harness.pullRequests.withHead('c'.repeat(40))).toEqual([]);
    });

    test('creates the comment where there is none, and answers its URL', async () => {
      const url = await upsert(fresh);
      expect(seen()).toEqual([{ pullRequest: 7, author: us, body: fresh }]);
      expect(url).toMatch(/^https?:\/\/.+\/pull\/7#issuecomment-\d+$/);
    });

    test('replaces the comment that is there, at the same URL', async () => {
      const url = await upsert(old);
      expect(await upsert(fresh)).toBe(url);
      expect(await upsert(fresh)).toBe(url);
      expect(seen()).toEqual([{ pullRequest: 7, author: us, body: fresh }]);
    });

    test('finds the comment behind any number of others', async () => {
      for (let index = 0; index < 230; index += 1) harness.add(7, 'ada', `remark ${index}`);
      const url = harness.add(7, us, old);
      for (let index = 0; index < 30; index += 1) harness.add(7, 'ada', `later remark ${index}`);
      expect(await upsert(fresh)).toBe(url);
      expect(seen()).toHaveLength(261);
      expect(seen()[230]?.body).toBe(fresh);
    });

    test('leaves alone a comment of somebody else that begins with the marker', async () => {
      harness.add(7, 'eve', old);
      await upsert(fresh);
      expect(seen()).toEqual([
        { pullRequest: 7, author: 'eve', body: old },
        { pullRequest: 7, author: us, body: fresh },
      ]);
    });

    test('leaves alone comments of ours that only contain the marker, or another one', async () => {
      harness.add(7, us, `> quoted ${old}`);
      harness.add(7, us, '<!-- lanegate:drift -->\nold');
      await upsert(fresh);
      expect(seen().map(({ body }) => body)).toEqual([`> quoted ${old}`, '<!-- lanegate:drift -->\nold', fresh]);
    });

    test('leaves alone the comments of other pull requests', async () => {
      harness.add(8, us, old);
      await upsert(fresh);
      expect(seen()).toEqual([
        { pullRequest: 8, author: us, body: old },
        { pullRequest: 7, author: us, body: fresh },
      ]);
    });

    test('keeps the first of several comments of ours, which a race left', async () => {
      const first = harness.add(7, us, old);
      harness.add(7, us, old);
      harness.add(7, 'eve', old);
      harness.add(7, us, fresh);
      expect(await upsert(fresh)).toBe(first);
      expect(seen()).toEqual([
        { pullRequest: 7, author: us, body: fresh },
        { pullRequest: 7, author: 'eve', body: old },
      ]);
    });

    test('takes a comment as long as GitHub takes, and refuses a longer one', async () => {
      const longest = marker.padEnd(65_536, 'x');
      await upsert(longest);
      await expect(upsert(`${longest}x`)).rejects.toBeInstanceOf(UserError);
      expect(seen()).toEqual([{ pullRequest: 7, author: us, body: longest }]);
    });

    test('refuses a comment that could not be found again', async () => {
      await expect(upsert(`# Report\n${marker}`)).rejects.toThrow(/begin with its marker/);
      await expect(upsert(fresh, '')).rejects.toThrow(/begin with its marker/);
      expect(seen()).toEqual([]);
    });
  });
}
