import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../../src/domain/user-error.js';
import type { Issues, NewIssue } from '../../../src/ports/conversations/issues.js';

/** Issues under test, and what can be done to them and seen of them from outside. */
export type IssuesHarness = {
  readonly issues: Issues;
  /** The login that the adapter writes as. */
  readonly us: string;
  /** Adds an open issue as anybody may, and answers its number. */
  add(issue: { readonly author: string; readonly label: string; readonly body: string }): number;
  /** Closes an issue as a person does. */
  close(issue: number, as: 'completed' | 'not-planned'): void;
  /** Takes the right to see or change any. */
  forbid(): void;
  /** All issues there are, the oldest first. */
  seen(): readonly {
    readonly title: string;
    readonly body: string;
    readonly label: string;
    readonly isOpen: boolean;
    readonly assignees: readonly string[];
    readonly comments: readonly string[];
  }[];
  stop(): Promise<void>;
};

const label = 'drift';
const marker = '<!-- lanegate:drift:v1 a b -->';
const issue: NewIssue = {
  title: 'ü 漢字 😀 & <b>',
  body: `${marker}\nfresh: “ü” 漢字 😀 & <b>`,
  label,
  assignees: ['ada'],
};

/** What every adapter of issues does; `start` gives a repository without any, in which ada and grace may be assigned. */
export function issuesContract(name: string, start: () => Promise<IssuesHarness>): void {
  describe(`${name} as issues`, () => {
    let harness: IssuesHarness;

    beforeEach(async () => {
      harness = await start();
    });

    afterEach(() => harness.stop());

    const open = (parts: Partial<NewIssue> = {}) => harness.issues.open({ ...issue, ...parts });
    const find = () => harness.issues.find(label, '<!-- lanegate:drift:v1 a ');

    test('opens an issue that is found by its label and its beginning', async () => {
      expect(await find()).toEqual([]);
      const { unassigned, ...made } = await open();
      expect(unassigned).toEqual([]);
      expect(made).toMatchObject({ body: issue.body, state: { kind: 'open' }, url: expect.stringMatching(/^https?:/) });
      expect(await find()).toEqual([made]);
      expect(await harness.issues.find(label, '<!-- lanegate:drift:v1 b ')).toEqual([]);
      expect(await harness.issues.find('other', marker)).toEqual([]);
      const { title, body } = issue;
      expect(harness.seen()).toEqual([{ title, body, label, isOpen: true, assignees: ['ada'], comments: [] }]);
    });

    test('finds none of others, whatever they write', async () => {
      harness.add({ author: 'mallory', label, body: issue.body });
      expect(await find()).toEqual([]);
      await open();
      expect(harness.seen()).toHaveLength(2);
    });

    test('opens no second one of a marker', async () => {
      const made = await open();
      expect((await open({ body: `${marker}\nother` })).number).toBe(made.number);
      expect(harness.seen().filter(({ isOpen }) => isOpen)).toHaveLength(1);
    });

    test('assigns whom it may, and tells who is left out', async () => {
      const { unassigned } = await open({ assignees: ['nobody-there', 'ada'] });
      expect(unassigned).toEqual(['nobody-there']);
      expect(harness.seen()).toMatchObject([{ isOpen: true, assignees: ['ada'] }]);
    });

    test('changes the text, closes and opens again', async () => {
      const { number } = await open();
      const body = `${marker}\nchanged`;
      await harness.issues.change(number, { body });
      expect(await find()).toMatchObject([{ number, body, state: { kind: 'open' } }]);
      await harness.issues.change(number, { body, state: 'closed' });
      expect(await find()).toMatchObject([
        { state: { kind: 'closed', as: 'completed', at: expect.stringMatching(/Z$/) } },
      ]);
      await harness.issues.change(number, { body });
      expect(await find()).toMatchObject([{ state: { kind: 'closed', as: 'completed' } }]);
      await harness.issues.change(number, { body, state: 'open' });
      expect(await find()).toMatchObject([{ state: { kind: 'open' } }]);
    });

    test.each(['completed', 'not-planned'] as const)('tells of one that a person closed as %s', async (as) => {
      const { number } = await open();
      harness.close(number, as);
      expect(await find()).toMatchObject([{ number, state: { kind: 'closed', as } }]);
    });

    test('comments', async () => {
      const { number } = await open();
      await harness.issues.comment(number, 'one');
      await harness.issues.comment(number, 'two');
      expect(harness.seen().map(({ comments }) => comments)).toEqual([['one', 'two']]);
    });

    test('finds the first one first, behind many others', async () => {
      const numbers = [0, 1].map(() => harness.add({ author: harness.us, label, body: issue.body }));
      for (let index = 0; index < 120; index += 1) harness.add({ author: 'ada', label, body: 'something else' });
      numbers.push(harness.add({ author: harness.us, label, body: issue.body }));
      expect((await find()).map(({ number }) => number)).toEqual(numbers);
    });

    test('refuses what nobody could find again, or GitHub would not take', async () => {
      await expect(open({ body: '\nno marker' })).rejects.toThrow('marker');
      await expect(open({ body: `${marker}\n${'x'.repeat(65_536)}` })).rejects.toThrow(UserError);
      expect(harness.seen()).toEqual([]);
    });

    test('fails where it is not permitted, and names the permission', async () => {
      harness.forbid();
      await expect(find()).rejects.toThrow('issues: write');
    });
  });
}
