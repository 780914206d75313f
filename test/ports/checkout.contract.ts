import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Checkout } from '../../src/ports/checkout.js';

export type OpenedCheckout = {
  readonly checkout: Checkout;
  /** The text of a file of the checkout; `undefined` where there is none. */
  readonly text: (path: string) => string | undefined;
  readonly close: () => void;
};

/** What holds of a checkout with a file `there.txt`, a folder `folder`, and a link `link` that leads out of it. */
export function checkoutContract(name: string, open: () => Promise<OpenedCheckout>): void {
  describe(name, () => {
    let opened: OpenedCheckout;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    test('makes files with the folders on the way', async () => {
      await opened.checkout.create([
        { path: 'a.yml', text: 'a\n' },
        { path: '.github/workflows/b.yml', text: 'b\n' },
        { path: 'folder/c.yml', text: 'c\n' },
      ]);
      expect(['a.yml', '.github/workflows/b.yml', 'folder/c.yml'].map(opened.text)).toEqual(['a\n', 'b\n', 'c\n']);
    });

    test.each([
      ['there.txt', 'a file that is there'],
      ['link', 'a link'],
      ['link/new.txt', 'a link on the way'],
      ['there.txt/new.txt', 'a file on the way'],
      ['../new.txt', 'a way out'],
      ['.git/hooks/pre-commit', "git's own folder"],
    ])('makes nothing at all where %s is asked for: %s', async (path) => {
      const files = [
        { path: 'new/first.yml', text: 'first' },
        { path, text: 'second' },
      ];
      await expect(opened.checkout.create(files)).rejects.toMatchObject({ name: 'UserError' });
      expect(opened.text('there.txt')).toBe('mine');
      expect(await opened.checkout.present(['new', 'new/first.yml', path])).toEqual(
        /^(?:there\.txt|link)$/.test(path) ? [path] : [],
      );
    });

    test('tells what is there: files, folders and links', async () => {
      expect(await opened.checkout.present(['there.txt', 'folder', 'link', 'nowhere', 'folder/nothing'])).toEqual([
        'there.txt',
        'folder',
        'link',
      ]);
    });
  });
}
