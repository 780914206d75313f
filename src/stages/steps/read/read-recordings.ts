import { modelsOfPlan, type SuitePlan } from '../../../domain/evaluation/plan/plan-suite.js';
import type { Provider } from '../../../domain/inference/provider/provider.js';
import { parseRecordings, type RecordingBook } from '../../../domain/inference/recording/recording.js';
import type { Side } from '../../../domain/suite/side.js';
import { UserError } from '../../../domain/user-error.js';
import type { Git } from '../../../ports/git.js';
import { readText } from './read-text.js';

const maxRecordingBytes = 500_000_000;

/** The recordings that the plans answer from: policy's bind, and head's own leave an answer unverified. */
export type Recordings = { readonly policy: readonly RecordingBook[]; readonly head: readonly RecordingBook[] };

/** Reads every recording that a target replays. Where nothing is compared, head's recordings are all there is. */
export async function readRecordings(
  git: Git,
  plans: readonly SuitePlan[],
  sides: { readonly policy: Side; readonly head: Side; readonly adoption: boolean },
): Promise<Recordings> {
  const models = plans.flatMap(modelsOfPlan);
  const paths = new Set(models.flatMap(({ provider }) => replayedPath(provider)));
  const policySide = sides.adoption ? sides.head : sides.policy;
  await git.bring([...paths].flatMap((path) => [policySide, sides.head].map(({ blobs }) => blobs.get(path) ?? '')));
  const books: { policy: RecordingBook[]; head: RecordingBook[] } = { policy: [], head: [] };
  for (const path of paths) {
    const policy = await readBook(git, policySide, path);
    const sameAsPolicy = policySide.blobs.get(path) === sides.head.blobs.get(path);
    const head = sameAsPolicy ? undefined : await readBook(git, sides.head, path);
    if (policy === undefined && head === undefined) {
      throw new UserError('this recording is not in the repository', {
        place: { path },
        hint: 'commit it, or correct the `path` of the replay provider',
      });
    }
    if (policy !== undefined) books.policy.push(policy);
    if (head !== undefined) books.head.push(head);
  }
  return books;
}

const replayedPath = (provider: Provider): string[] => (provider.api === 'replay' ? [provider.path] : []);

async function readBook(git: Git, side: Side, path: string): Promise<RecordingBook | undefined> {
  const text = await readText(git, side.blobs.get(path), path, maxRecordingBytes);
  return text === undefined ? undefined : parseRecordings(text, path);
}
