import { type Admission, admissionOf, guardedAdmission } from '../domain/admission/admission.js';
import { whyNoCause } from '../domain/admission/causing-run.js';
import { messageOf, UserError } from '../domain/user-error.js';
import type { Environments } from '../ports/environments.js';
import type { RunnerEvent } from '../ports/runner.js';

export type AdmitPorts = { readonly environments: Environments };

export type AdmitRequest = {
  readonly event: RunnerEvent;
  /** The environment whose reviewers approve. */
  readonly environment: string;
  /** The path of the workflow file whose runs count. */
  readonly workflow: string;
};

/**
 * Whether the head that a run was of may be evaluated with a key once somebody approves it. Throws a `UserError` where
 * that cannot be told: for any other event, and where GitHub does not say whose run it was or what guards the
 * environment.
 */
export async function admit({ environments }: AdmitPorts, request: AdmitRequest): Promise<Admission> {
  const { event, environment, workflow } = request;
  const { cause, standing } = event;
  if (cause === undefined) {
    throw new UserError('heads from elsewhere are let in by workflow_run alone', {
      hint: 'run this in a workflow on "workflow_run" of the workflow that checks pull requests',
    });
  }
  const noCause = whyNoCause(cause, workflow);
  if (noCause !== undefined) return { kind: 'skipped', why: noCause };
  if (standing === undefined) throw noStanding();
  const admission = admissionOf(cause, standing);
  if (admission.kind !== 'admitted') return admission;
  return guardedAdmission(admission, environment, await findEnvironment(environments, environment));
}

const noStanding = (): UserError =>
  new UserError('GitHub does not say whose pull request this run is of', {
    hint: 'give the job "permissions: pull-requests: read"; the log says more',
  });

async function findEnvironment(environments: Environments, name: string) {
  try {
    return await environments.find(name);
  } catch (cause) {
    throw new UserError(`what guards the environment ${name} cannot be read: ${messageOf(cause)}`, {
      // A refusal names the permission itself.
      ...(cause instanceof UserError ? {} : { hint: 'run the job again once GitHub answers' }),
      cause,
    });
  }
}
