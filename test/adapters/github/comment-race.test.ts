import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GithubPullRequests } from '../../../src/adapters/github/pull-requests.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { GithubStandIn } from '../../fixtures/github-stand-in.js';
import { interleavings, takeTurns } from '../../fixtures/take-turns.js';

// Many pairs of runs ask the stand-in, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const marker = '<!-- lanegate:v1 -->';
const us = 'github-actions[bot]';
const [head, next] = ['a'.repeat(40), 'b'.repeat(40)] as const;
const tokens = { one: us, other: us } as const;
type Token = keyof typeof tokens;

let standIn: GithubStandIn;

beforeEach(async () => {
  standIn = await GithubStandIn.start({ tokens });
});

afterEach(async () => {
  await standIn.stop();
  standIn.assertNoViolations();
});

const bodyOf = (token: Token, commit: string) => `${marker}\n<!-- lanegate:head ${commit} -->\nby ${token}`;

function upsertAs(token: Token, commit: string) {
  const { repository, apiUrl } = standIn;
  const pullRequests = new GithubPullRequests({ token, repository, apiUrl, scrub: (text) => text }, fakeClock());
  return pullRequests.upsertComment(7, { marker, body: bodyOf(token, commit), head: commit, isNews: true });
}

/**
 * Two runs at once, their requests served in one order: the comments in the end, and where each run says that its own
 * is.
 */
async function race(order: readonly Token[], commits: Record<Token, string>) {
  standIn.store.comments.length = 0;
  standIn.store.pullRequests.length = 0;
  const parts = { number: 7, author: 'ada', base: 'c'.repeat(40), headRepository: 'acme/shop' };
  standIn.store.pullRequests.push({ ...parts, head: next });
  const turns = takeTurns(order);
  standIn.beforeServing = ({ token }) => turns.wait(token as Token);
  const outcomes = await Promise.all(
    (['one', 'other'] as const).map(async (token) => {
      const outcome = await upsertAs(token, commits[token]);
      turns.leave(token);
      return outcome;
    }),
  );
  return { outcomes, comments: standIn.store.comments };
}

/** Look, create, look again, and one that mends; what comes after that comes as it may. */
const mostRequests = 4;

test('two runs leave one comment, and both say where it stands, in whatever order their requests come', async () => {
  let seen = 0;
  for (const order of interleavings(['one', 'other'] as const, mostRequests)) {
    const { outcomes, comments } = await race(order, { one: next, other: next });
    expect([order, comments.length]).toEqual([order, 1]);
    const url = expect.stringMatching(new RegExp(`#issuecomment-${comments[0]?.id}$`, 'u'));
    expect([order, outcomes]).toEqual([order, [0, 1].map(() => ({ kind: 'written', url }))]);
    seen += 1;
  }
  expect(seen).toBe(70);
});

test('where one of them is about a head that is no more, the other has the last word once it has written', async () => {
  for (const order of interleavings(['one', 'other'] as const, mostRequests)) {
    const { comments } = await race(order, { one: head, other: next });
    expect([order, comments.length]).toEqual([order, 1]);
    expect([order, comments[0]?.body]).toEqual([order, bodyOf('other', next)]);
  }
});
