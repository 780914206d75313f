import type { MinuteBucket } from '../../domain/inference/budget/hour-window.js';
import { type EarlierSpend, KilledMinutes, SpendEntry, SpendSum } from '../../domain/inference/budget/spend-entry.js';
import type { Files } from '../../ports/files.js';
import { readJournal } from './read-journal.js';

/** What the journal of a run's money says that killed parts of it took. */
export async function readSpending(
  files: Pick<Files, 'lines'>,
  path: string,
): Promise<{ readonly killed: readonly MinuteBucket[]; readonly spent: EarlierSpend }> {
  const [sum, minutes] = [new SpendSum(), new KilledMinutes()];
  for await (const entry of readJournal(files, path, SpendEntry)) {
    sum.add(entry);
    minutes.add(entry);
  }
  return { spent: sum.spent(), killed: minutes.buckets() };
}
