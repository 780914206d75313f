import { z } from 'zod';
import { anchorsRange, type CountRange, referenceRepeatsRange, repeatsRange } from '../domain/drift/asked-counts.js';
import { driftMarkdown } from '../domain/drift/drift-markdown.js';
import { drawnConclusion } from '../domain/drift/drift-rows.js';
import { ownBranchOf } from '../domain/override/dispatch.js';
import { UserError } from '../domain/user-error.js';
import type { Dispatches } from '../ports/dispatches.js';
import type { FolderClaims } from '../ports/folder-claims.js';
import type { Runner } from '../ports/runner.js';
import { type DriftPorts, drift } from '../stages/drift.js';
import { type TellDriftPorts, tellDrift } from '../stages/tell-drift.js';
import { defineAction } from './define-action.js';
import { AccessInputs, CommentInputs, EvaluationInputs, FolderInput } from './run-inputs.js';

type Ports = DriftPorts &
  TellDriftPorts & {
    readonly runner: Runner;
    readonly dispatches: Dispatches;
    readonly claims: FolderClaims;
  };

const countInput = ({ from, to, usual }: CountRange) => z.coerce.number().int().min(from).max(to).default(usual);

/** Asks the anchors of a suite of the default branch again, and fails where its model drifted or nobody can tell. */
export const driftAction = defineAction({
  name: 'lanegate/drift',
  inputs: z.strictObject({
    suite: z.string().min(1),
    reference: z.enum(['keep', 'renew', 'record']).default('renew'),
    repeats: countInput(repeatsRange),
    'reference-repeats': countInput(referenceRepeatsRange),
    cases: countInput(anchorsRange),
    /** Whether an issue tells of a drift. */
    issue: z.stringbool().default(true),
    'comment-author': CommentInputs['comment-author'],
    keys: EvaluationInputs.keys,
    concurrency: EvaluationInputs.concurrency,
    folder: FolderInput,
    ...AccessInputs,
  }),
  outputs: ['verdict', 'report', 'issue'],
  run: async (ports: Ports, { suite, reference, repeats, cases, concurrency, folder, ...inputs }) => {
    const dispatch = await ports.dispatches.dispatch();
    const own = ownBranchOf(dispatch);
    if (own.kind === 'refused') throw new UserError(`this run may not record a drift: ${own.reason}`);
    const request = {
      act: reference === 'keep' ? ('measure' as const) : reference,
      suite,
      repeats,
      mostAnchors: cases,
      referenceRepeats: inputs['reference-repeats'],
      folder,
      concurrency,
      revision: dispatch.commit,
      by: dispatch.triggeringActor || dispatch.actor,
    };
    const report = await ports.claims.whileHeld(folder, () => drift(ports, request));
    await ports.runner.writeSummary(driftMarkdown(report));
    const { commit, runUrl } = dispatch;
    const issue = inputs.issue ? await tellDrift(ports, { report, commit, runUrl }) : undefined;
    const { verdict } = report;
    const failure = `is the model of ${suite} getting worse? ${drawnConclusion(report)}`;
    return {
      outputs: { verdict, report: JSON.stringify(report), issue: issue ?? '' },
      failure: verdict === 'drifted' || verdict === 'insufficient' ? failure : undefined,
    };
  },
});
