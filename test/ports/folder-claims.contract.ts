import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/domain/user-error.js';
import type { FolderClaims } from '../../src/ports/folder-claims.js';

export type FolderClaimsUnderTest = { readonly claims: FolderClaims; readonly folder: string };

/** What keeps folders for one process at a time. */
export function folderClaimsContract(open: () => Promise<FolderClaimsUnderTest>): void {
  describe('as claims of folders', () => {
    test('a folder is held until it is released, and another one is free', async () => {
      const { claims, folder } = await open();
      const hold = (name: string) => claims.whileHeld(name, async () => 'done');
      const first = claims.whileHeld(folder, async () => {
        await expect(hold(folder)).rejects.toBeInstanceOf(UserError);
        return hold(`${folder}/other`);
      });
      await expect(first).resolves.toBe('done');
      await expect(hold(folder)).resolves.toBe('done');
    });

    test('work that fails leaves the folder free', async () => {
      const { claims, folder } = await open();
      await expect(claims.whileHeld(folder, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
      await expect(claims.whileHeld(folder, async () => 'done')).resolves.toBe('done');
    });

    test('of many who claim at once no two get it, and it is free when they are gone', async () => {
      const { claims, folder } = await open();
      let [working, most] = [0, 0];
      const work = async (): Promise<void> => {
        most = Math.max(most, ++working);
        await new Promise((resolve) => setTimeout(resolve, 20));
        working--;
      };
      await Promise.allSettled(Array.from({ length: 20 }, () => claims.whileHeld(folder, work)));
      expect(most).toBeLessThanOrEqual(1);
      await expect(claims.whileHeld(folder, async () => 'done')).resolves.toBe('done');
    });
  });
}
