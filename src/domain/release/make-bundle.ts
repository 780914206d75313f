import { UserError } from '../user-error.js';
import type { Bundle, BundledLane, BundledPrompt } from './bundle.js';
import type { LaneParts } from './lane-parts.js';
import { laneDigests } from './lock.js';
import { lockOf } from './make-lock.js';

/**
 * What an application reads of one lane of a commit. Throws a `UserError` where the lane is empty, or where one of its
 * prompts cannot be read.
 */
export function bundleOf(parts: LaneParts, lane: BundledLane): Bundle {
  const laneDigest = laneDigests(lockOf(parts))[lane];
  if (laneDigest === undefined) {
    throw new UserError(`the commit has nothing of the lane ${lane}, so there is nothing to release`, {
      hint: 'name another lane, or say in lanegate.yml what is of this one',
    });
  }
  const head = { version: 1, kind: 'bundle', lane_digest: laneDigest } as const;
  if (lane === 'prompt') return { ...head, lane, prompts: bundledPrompts(parts) };
  if (lane === 'data') return { ...head, lane, data: { ...parts.data } };
  const { models, embeddings, routes } = parts;
  return {
    ...head,
    lane,
    models: Object.fromEntries(models),
    embeddings: Object.fromEntries(embeddings),
    ...(routes.size === 0 ? {} : { routes: Object.fromEntries(routes) }),
  };
}

function bundledPrompts({ prompts }: LaneParts): Record<string, BundledPrompt> {
  const entries = [...prompts].map(([name, { unread, ...prompt }]) => {
    if (unread === undefined) return [name, prompt] as const;
    throw new UserError(`the prompt \`${name}\` cannot be released: ${unread}`, {
      place: { path: prompt.path },
      hint: 'mend the file, or move it out of the lane',
    });
  });
  return Object.fromEntries(entries);
}
