import { servedCarryPlan } from '../domain/inference/cache/served-carry-plan.js';
import { startGateway } from '../stages/start-gateway.js';
import { defineAction } from './define-action.js';
import { GatewayInputs, leftGatewayState } from './gateway-inputs.js';
/** Starts a gateway for the later steps of a job, whose variables lead their programs to it. */
export const gatewayAction = defineAction({
    name: 'lanegate/gateway',
    inputs: GatewayInputs,
    outputs: ['url', 'openai-base-url', 'anthropic-base-url'],
    run: async (ports, inputs) => {
        const { runner, openServedAnswers } = ports;
        const event = await runner.event();
        // What is recorded or replayed passes by the store, so that a recording is whole.
        const carriesAnswers = inputs.cache === 'auto' && inputs.record === undefined && inputs.replay === undefined;
        const bringAnswers = async (folder) => {
            if (carriesAnswers)
                await (await openServedAnswers(folder)).restore(servedCarryPlan(event));
        };
        const leave = (started) => {
            const left = leftBy(started, { failOn: inputs['fail-on'], carriesAnswers });
            runner.saveState({ [leftGatewayState]: JSON.stringify(left) });
        };
        const { folder, port, record, replay } = inputs;
        // Any port that is free, since a machine may run several jobs at once.
        const request = { event, folder, port: port ?? 0, record, replay, bringAnswers, onStarted: leave };
        const { ready, key } = await forgettingWhatFailed(runner, () => startGateway(ports, request));
        runner.exportVariables({ ...variablesOf(ready, key), ...ports.backgroundGateways.besideProxies() });
        return { outputs: outputsOf(ready) };
    },
});
const leftBy = ({ process, folder, settings }, { failOn, carriesAnswers }) => ({
    ...{ version: 1, process, folder, carries_answers: carriesAnswers },
    ...{ fail_on: [...failOn], tolerances: settings.gate.incidents },
});
/** One that never took requests has ended and has said why, so the post step has nothing to stop. */
async function forgettingWhatFailed(runner, start) {
    try {
        return await start();
    }
    catch (error) {
        runner.saveState({ [leftGatewayState]: '' });
        throw error;
    }
}
/**
 * The names that the clients of providers read by themselves, and those that programs under evaluation may be given,
 * which are given no key of a provider; the key is good for this gateway alone.
 */
const variablesOf = ({ url, openai_base_url, anthropic_base_url }, key) => ({
    LANEGATE_GATEWAY_URL: url,
    LANEGATE_GATEWAY_KEY: key,
    OPENAI_BASE_URL: openai_base_url,
    OPENAI_API_KEY: key,
    ANTHROPIC_BASE_URL: anthropic_base_url,
    ANTHROPIC_API_KEY: key,
});
const outputsOf = ({ url, openai_base_url, anthropic_base_url }) => ({
    url,
    'openai-base-url': openai_base_url,
    'anthropic-base-url': anthropic_base_url,
});
