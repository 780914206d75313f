import { readJson } from '../domain/artifacts/read-json.js';
import { servedCarryPlan } from '../domain/inference/cache/served-carry-plan.js';
import { LeftGateway } from '../domain/serving/left-gateway.js';
import { stopGateway } from '../stages/stop-gateway.js';
import { defineAction } from './define-action.js';
import { GatewayInputs, leftGatewayState } from './gateway-inputs.js';
/** Stops the gateway that the step started, tells what it served, and keeps its answers for later jobs. */
export const gatewayStopAction = defineAction({
    name: 'lanegate/gateway',
    inputs: GatewayInputs,
    outputs: [],
    run: async (ports) => {
        const { runner, log, openServedAnswers } = ports;
        const state = runner.state(leftGatewayState);
        if (state === undefined) {
            log.info('no gateway was started, so there is none to stop');
            return { outputs: {} };
        }
        const left = LeftGateway.parse(readJson(state)?.json);
        const { summary, failures, warnings } = await stopGateway(ports, left);
        for (const warning of warnings)
            log.warn(warning);
        if (summary !== undefined)
            await runner.writeSummary(summary);
        if (left.carries_answers) {
            await (await openServedAnswers(left.folder)).save(servedCarryPlan(await runner.event()));
        }
        return { outputs: {}, failure: failures.length === 0 ? undefined : failures.join('\n') };
    },
});
