import { describeMistake, messageOf, UserError } from '../domain/user-error.js';
import type { Runner } from '../ports/runner.js';
import { type AccidentPorts, tellAccident } from '../stages/tell-verdict.js';
import { usualFolder } from './run-inputs.js';
import { whereToTell } from './where-to-tell.js';

export type AccidentalPorts = AccidentPorts & { readonly runner: Runner };

/**
 * Does the work of a step that decides. Whatever ends it early becomes the status of the commit and the verdict of the
 * folder, is told by `tell`, and is thrown on.
 */
export async function toldOnAccident<Result>(
  ports: AccidentalPorts,
  { folder, tell }: { readonly folder: string; readonly tell?: () => Promise<unknown> },
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (accident) {
    await orWarn(ports, () => leaveError(ports, folder, accident));
    if (tell !== undefined) await orWarn(ports, tell);
    throw accident;
  }
}

/** Does the same for a step whose inputs cannot be read, so that no older status stands in the place of its own. */
export const tellMistake = (ports: AccidentalPorts, mistake: unknown): Promise<void> =>
  orWarn(ports, () => leaveError(ports, usualFolder, mistake));

async function leaveError(ports: AccidentalPorts, folder: string, accident: unknown): Promise<void> {
  const { policy = '', head = '' } = await ports.runner.event();
  const { status } = await whereToTell(ports, false);
  await tellAccident(ports, { folder, commits: { policy, head }, status, reason: reasonOf(accident) });
}

/** What the user can mend is told as it is; what broke is in the log, where secrets are masked. */
function reasonOf(accident: unknown): string {
  if (!(accident instanceof UserError)) return 'the check could not finish; the log of its run says why';
  return describeMistake(accident);
}

/** Nothing that goes wrong while an accident is told may take its place. */
async function orWarn({ log }: AccidentalPorts, tell: () => Promise<unknown>): Promise<void> {
  try {
    await tell();
  } catch (error) {
    log.warn(`the accident could not be told everywhere: ${messageOf(error)}`);
  }
}
