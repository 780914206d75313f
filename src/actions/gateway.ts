import { servedCarryPlan } from '../domain/inference/cache/served-carry-plan.js';
import type { FailWord } from '../domain/serving/fail-on.js';
import type { GatewayReady } from '../domain/serving/gateway-lines.js';
import type { LeftGateway } from '../domain/serving/left-gateway.js';
import type { Runner } from '../ports/runner.js';
import { type StartGatewayPorts, type StartingGateway, startGateway } from '../stages/start-gateway.js';
import { defineAction } from './define-action.js';
import { GatewayInputs, leftGatewayState, type OpenServedAnswers } from './gateway-inputs.js';

type Ports = StartGatewayPorts & { readonly runner: Runner; readonly openServedAnswers: OpenServedAnswers };

/** Starts a gateway for the later steps of a job, whose variables lead their programs to it. */
export const gatewayAction = defineAction({
  name: 'lanegate/gateway',
  inputs: GatewayInputs,
  outputs: ['url', 'openai-base-url', 'anthropic-base-url'],
  run: async (ports: Ports, inputs) => {
    const { runner, openServedAnswers } = ports;
    const event = await runner.event();
    // What is recorded or replayed passes by the store, so that a recording is whole.
    const carriesAnswers = inputs.cache === 'auto' && inputs.record === undefined && inputs.replay === undefined;
    const bringAnswers = async (folder: string) => {
      if (carriesAnswers) await (await openServedAnswers(folder)).restore(servedCarryPlan(event));
    };
    const leave = (started: StartingGateway) => {
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

type Wanted = { readonly failOn: readonly FailWord[]; readonly carriesAnswers: boolean };

const leftBy = ({ process, folder, settings }: StartingGateway, { failOn, carriesAnswers }: Wanted): LeftGateway => ({
  version: 1,
  process,
  folder,
  carries_answers: carriesAnswers,
  fail_on: [...failOn],
  tolerances: settings.gate.incidents,
});

/** One that never took requests has ended and has said why, so the post step has nothing to stop. */
async function forgettingWhatFailed<Result>(runner: Runner, start: () => Promise<Result>): Promise<Result> {
  try {
    return await start();
  } catch (error) {
    runner.saveState({ [leftGatewayState]: '' });
    throw error;
  }
}

/**
 * The names that the clients of providers read by themselves, and those that programs under evaluation may be given,
 * which are given no key of a provider; the key is good for this gateway alone.
 */
const variablesOf = ({ url, openai_base_url, anthropic_base_url }: GatewayReady, key: string) => ({
  LANEGATE_GATEWAY_URL: url,
  LANEGATE_GATEWAY_KEY: key,
  OPENAI_BASE_URL: openai_base_url,
  OPENAI_API_KEY: key,
  ANTHROPIC_BASE_URL: anthropic_base_url,
  ANTHROPIC_API_KEY: key,
});

const outputsOf = ({ url, openai_base_url, anthropic_base_url }: GatewayReady) => ({
  url,
  'openai-base-url': openai_base_url,
  'anthropic-base-url': anthropic_base_url,
});
