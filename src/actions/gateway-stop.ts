import { readJson } from '../domain/artifacts/read-json.js';
import { failedWriteOf } from '../domain/failed-write.js';
import { servedCarryPlan } from '../domain/inference/cache/served-carry-plan.js';
import { LeftGateway } from '../domain/serving/left-gateway.js';
import { messageOf } from '../domain/user-error.js';
import type { Log } from '../ports/log.js';
import type { Runner } from '../ports/runner.js';
import { type StopGatewayPorts, stopGateway } from '../stages/stop-gateway.js';
import { defineAction } from './define-action.js';
import { GatewayInputs, leftGatewayState, type OpenServedAnswers } from './gateway-inputs.js';

type Ports = StopGatewayPorts & {
  readonly runner: Runner;
  readonly log: Log;
  readonly openServedAnswers: OpenServedAnswers;
};

/** Stops the gateway that the step started, tells what it served, and keeps its answers for later jobs. */
export const gatewayStopAction = defineAction({
  name: 'lanegate/gateway',
  inputs: GatewayInputs,
  outputs: [],
  run: async (ports: Ports) => {
    const { runner, log, openServedAnswers } = ports;
    const state = runner.state(leftGatewayState);
    if (state === undefined) {
      log.info('no gateway was started, so there is none to stop');
      return { outputs: {} };
    }
    const left = LeftGateway.parse(readJson(state)?.json);
    const { summary, failures, warnings } = await stopGateway(ports, left);
    for (const warning of warnings) log.warn(warning);
    const untold = summary === undefined ? [] : await whyUntold(runner, summary);
    if (left.carries_answers) {
      await (await openServedAnswers(left.folder)).save(servedCarryPlan(await runner.event()));
    }
    const all = [...failures, ...untold];
    return { outputs: {}, failure: all.length === 0 ? undefined : all.join('\n') };
  },
});

/** A disk that takes no summary may hide none of the other reasons for which a job fails. */
async function whyUntold(runner: Pick<Runner, 'writeSummary'>, summary: string): Promise<string[]> {
  try {
    await runner.writeSummary(summary);
    return [];
  } catch (error) {
    return [
      `what was served cannot be told in the summary of the step: ${failedWriteOf(error)?.reason ?? messageOf(error)}`,
    ];
  }
}
