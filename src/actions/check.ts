import { z } from 'zod';
import { type DetectPorts, detect } from '../stages/detect.js';
import { type EvaluatePorts, evaluate } from '../stages/evaluate.js';
import { gate } from '../stages/gate.js';
import { defineAction } from './define-action.js';
import { publish, type ReportingPorts } from './publish.js';
import {
  AccessInputs,
  CallInputs,
  CommentInputs,
  CommitInputs,
  commitsOf,
  FolderInput,
  NameList,
} from './run-inputs.js';
import { detectOutputs, failureOf, verdictOutputs } from './run-outputs.js';

/** The whole check in one step: detect, evaluate, gate and report. */
export const checkAction = defineAction({
  name: 'lanegate',
  inputs: z.strictObject({
    ...CommitInputs,
    folder: FolderInput,
    suites: NameList.optional(),
    ...CallInputs,
    ...CommentInputs,
    ...AccessInputs,
  }),
  outputs: ['verdict', 'lanes', 'suites', 'mixed', 'cost-usd', 'comment-url', 'report-path'],
  run: async (ports: DetectPorts & EvaluatePorts & ReportingPorts, inputs) => {
    const event = await ports.runner.event();
    const { folder, suites, concurrency } = inputs;
    const changeSet = await detect(ports, { ...commitsOf(inputs, event), folder });
    const { spent } = await evaluate(ports, { folder, suites, concurrency, isUntrustedHead: event.isUntrustedHead });
    const verdict = await gate(ports, { folder });
    const published = await publish(ports, inputs);
    const { suites: affected, mixed } = detectOutputs(changeSet);
    return {
      outputs: { ...verdictOutputs(verdict), suites: affected, mixed, 'cost-usd': String(spent.usd), ...published },
      failure: failureOf(verdict),
    };
  },
});
