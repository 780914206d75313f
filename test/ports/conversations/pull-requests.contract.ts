import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../../src/domain/user-error.js';
import type { OwnComment, PullRequests } from '../../../src/ports/conversations/pull-requests.js';

type SeenComment = { readonly pullRequest: number; readonly author: string; readonly body: string };

/** Pull requests under test, and what can be done to them and seen of them from outside. */
export type PullRequestsHarness = {
  readonly pullRequests: PullRequests;
  /** The login that the adapter writes as. */
  readonly us: string;
  /** Adds a comment as anybody may, and answers its URL. */
  add(pullRequest: number, author: string, body: string): string;
  /** Opens a pull request as anybody may. */
  open(pullRequest: { readonly number: number; readonly head: string }): void;
  /** All comments there are, the oldest first. */
  comments(): readonly SeenComment[];
  stop(): Promise<void>;
};

const marker = '<!-- lanegate:report -->';
const [earlier, head, later] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const about = (commit: string, text: string) => `${marker}\n<!-- lanegate:head ${commit} -->\n${text}`;
const old = about(head, 'old');
const fresh = about(head, 'fresh: “ü” 漢字 😀 & <b>');

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

    const upsert = (body: string, parts: Partial<OwnComment> = {}) =>
      harness.pullRequests.upsertComment(7, { marker, body, head, isNews: true, ...parts });
    const written = (url: unknown) => ({ kind: 'written', url });
    const seen = () => harness.comments().map(({ pullRequest, author, body }) => ({ pullRequest, author, body }));

    test('creates the comment where there is none, and answers its URL', async () => {
      const outcome = await upsert(fresh);
      expect(seen()).toEqual([{ pullRequest: 7, author: us, body: fresh }]);
      expect(outcome).toEqual(written(expect.stringMatching(/^https?:\/\/.+\/pull\/7#issuecomment-\d+$/)));
    });

    test('replaces the comment that is there, at the same URL', async () => {
      const outcome = await upsert(old);
      expect(await upsert(fresh)).toEqual(outcome);
      expect(await upsert(fresh)).toEqual(outcome);
      expect(seen()).toEqual([{ pullRequest: 7, author: us, body: fresh }]);
    });

    test.each([0, 99, 100, 150, 230, 260])('finds the comment behind %i of 261 others', async (before) => {
      for (let index = 0; index < before; index += 1) harness.add(7, 'ada', `remark ${index}`);
      const url = harness.add(7, us, old);
      for (let index = before; index < 261; index += 1) harness.add(7, 'ada', `later remark ${index}`);
      expect(await upsert(fresh)).toEqual(written(url));
      expect(seen()).toHaveLength(262);
      expect(seen()[before]?.body).toBe(fresh);
    });

    test('says nothing where nothing was said and there is no news, and brings up to date what stands', async () => {
      expect(await upsert(fresh, { isNews: false })).toEqual({ kind: 'absent' });
      expect(seen()).toEqual([]);
      const url = harness.add(7, us, old);
      expect(await upsert(fresh, { isNews: false })).toEqual(written(url));
      expect(seen().map(({ body }) => body)).toEqual([fresh]);
    });

    test('replaces what was said of an earlier head, or of none', async () => {
      harness.open({ number: 7, head });
      const url = harness.add(7, us, about(earlier, 'fail'));
      expect(await upsert(fresh)).toEqual(written(url));
      const other = '<!-- lanegate:v0 -->';
      harness.add(7, us, `${other}\nof a time before heads were told`);
      await upsert(`${other}\nnew`, { marker: other });
      expect(seen().map(({ body }) => body)).toEqual([fresh, `${other}\nnew`]);
    });

    test('leaves what was said of a later head, once this commit is the head no more', async () => {
      harness.open({ number: 7, head: later });
      const url = harness.add(7, us, about(later, 'pass'));
      expect(await upsert(fresh)).toEqual({ kind: 'overtaken', url, by: later });
      expect(seen().map(({ body }) => body)).toEqual([about(later, 'pass')]);
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
      expect(await upsert(fresh)).toEqual(written(first));
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
      await expect(upsert(fresh, { marker: '' })).rejects.toThrow(/begin with its marker/);
      expect(seen()).toEqual([]);
    });
  });
}
