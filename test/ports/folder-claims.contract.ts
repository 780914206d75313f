import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/domain/user-error.js';
import type { FolderClaims } from '../../src/ports/folder-claims.js';

export type FolderClaimsUnderTest = { readonly claims: FolderClaims; readonly folder: string };

/** What keeps folders for one process at a time. */
export function folderClaimsContract(open: () => Promise<FolderClaimsUnderTest>): void {
  describe('as claims of folders', () => {
    test('a folder is held until it is released, and another one is free', async () => {
      const { claims, folder } = await open();
      const claim = await claims.claim(folder);
      await expect(claims.claim(folder)).rejects.toBeInstanceOf(UserError);
      await (await claims.claim(`${folder}/other`)).release();
      await claim.release();
      await (await claims.claim(folder)).release();
    });

    test('of many who claim at once no two get it, and it is free when they are gone', async () => {
      const { claims, folder } = await open();
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => claims.claim(folder)));
      const held = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      expect(held.length).toBeLessThanOrEqual(1);
      await held[0]?.release();
      await (await claims.claim(folder)).release();
    });
  });
}
