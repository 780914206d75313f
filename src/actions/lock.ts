import { z } from 'zod';
import { describeMoved } from '../domain/release/describe-moved.js';
import { lockFile } from '../domain/release/lock.js';
import { UserError } from '../domain/user-error.js';
import type { Log } from '../ports/log.js';
import type { Runner } from '../ports/runner.js';
import { type CheckedLock, checkLock } from '../stages/lock.js';
import { defineAction } from './define-action.js';
import { AccessInputs } from './run-inputs.js';

type Ports = Parameters<typeof checkLock>[0] & { readonly runner: Runner; readonly log: Log };

/** Says whether ai.lock.json of a commit is there and true. */
export const lockAction = defineAction({
  name: 'lanegate/lock',
  inputs: z.strictObject({ head: z.string().optional(), ...AccessInputs }),
  outputs: ['holds', 'moved'],
  run: async (ports: Ports, { head }) => {
    const revision = head ?? (await ports.runner.event()).head;
    if (revision === undefined) {
      throw new UserError('this event names no commit to look at', {
        hint: 'run on pull_request, merge_group or push, or give the input `head`',
      });
    }
    const checked = await checkLock(ports, { revision });
    const failure = whyNot(checked);
    const moved = checked.moved.map(describeMoved);
    for (const line of moved) ports.log.info(line);
    return { outputs: { holds: String(failure === undefined), moved: moved.join('\n') }, failure };
  },
});

function whyNot({ committed, moved }: CheckedLock): string | undefined {
  if (committed === undefined) return `there is no ${lockFile}; write it and commit it: lanegate lock`;
  const [first] = moved;
  if (first === undefined) return undefined;
  const parts = moved.length === 1 ? 'one part' : `${moved.length} parts`;
  return `${lockFile} is no longer true in ${parts}, first ${describeMoved(first)}; write it anew: lanegate lock`;
}
