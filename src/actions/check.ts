import { z } from 'zod';
import { describeUserError, UserError } from '../domain/user-error.js';
import { type DetectPorts, detect } from '../stages/detect.js';
import type { EvaluatePorts } from '../stages/evaluate.js';
import { type GatePorts, gate } from '../stages/gate.js';
import { authorOfEvent } from './author-of-event.js';
import type { CarryingPorts } from './carry-answers.js';
import { defineAction } from './define-action.js';
import { evaluateRun } from './evaluate-run.js';
import { leaveRecord, type RecordingPorts } from './leave-record.js';
import { publish, type ReportingPorts } from './publish.js';
import { AccessInputs, CommentInputs, CommitInputs, commitsOf, EvaluationInputs, FolderInput } from './run-inputs.js';
import { detectOutputs, failureOf, receiptOutput, verdictOutputs } from './run-outputs.js';

type Ports = DetectPorts & EvaluatePorts & ReportingPorts & CarryingPorts & RecordingPorts & Omit<GatePorts, 'people'>;

/** The whole check in one step: detect, evaluate, gate and report. */
export const checkAction = defineAction({
  name: 'lanegate',
  inputs: z.strictObject({
    ...CommitInputs,
    folder: FolderInput,
    ...EvaluationInputs,
    ...CommentInputs,
    ...AccessInputs,
  }),
  outputs: ['verdict', 'lanes', 'suites', 'mixed', 'cost-usd', 'receipt', 'comment-url', 'report-path'],
  run: async (ports: Ports, inputs) => {
    const event = await ports.runner.event();
    const { folder } = inputs;
    await leaveRecord(ports, folder, event.pullRequest);
    const changeSet = await detect(ports, { ...commitsOf(inputs, event), folder });
    const evaluation = await evaluateRun(ports, inputs, event);
    const { verdict } = await gate({ ...ports, people: authorOfEvent(event) }, { folder });
    const published = await publishOrWarn(ports, inputs);
    const { suites: affected, mixed } = detectOutputs(changeSet, folder);
    const [cost, receipt] = [String(evaluation.spent.usd), await receiptOutput(ports.files, folder, evaluation)];
    return {
      outputs: { ...verdictOutputs(verdict), suites: affected, mixed, 'cost-usd': cost, receipt, ...published },
      failure: failureOf(verdict),
    };
  },
});

/**
 * The verdict stands whether or not GitHub takes the comment: a comment that is refused is a warning, not another
 * verdict.
 */
async function publishOrWarn(ports: ReportingPorts, inputs: Parameters<typeof publish>[1]): ReturnType<typeof publish> {
  try {
    return await publish(ports, inputs);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ports.log.warn(describeUserError(error));
    return { 'comment-url': '', 'report-path': '' };
  }
}
