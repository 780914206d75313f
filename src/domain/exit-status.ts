import type { VerdictWord } from './gate/verdict-word.js';

/** What the exit status of a command says. */
export const exitStatus = { passed: 0, failed: 1, userError: 2, error: 3, interrupted: 130 } as const;

/** 0 pass, not affected, or inconclusive that does not block; 1 fail; 3 error, or inconclusive that blocks. */
export function exitStatusOf({ verdict, blocks }: { verdict: VerdictWord; blocks: boolean }): number {
  if (!blocks) return exitStatus.passed;
  return verdict === 'fail' ? exitStatus.failed : exitStatus.error;
}
