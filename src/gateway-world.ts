import { join } from 'node:path';
import { DetachedGateways } from './adapters/background/detached-gateways.js';
import { scrubbedEnvironment } from './adapters/programs/scrubbed-environment.js';
import { systemClock } from './adapters/system/clock.js';
import { newServerKey } from './adapters/system/new-key.js';
import { createSecretKeeper } from './adapters/system/secret-keeper.js';
import type { AnswerCarrier } from './ports/answer-carrier.js';
import type { BackgroundGateways } from './ports/background-gateways.js';
import type { Environment } from './ports/environment.js';
import { type ActionsWorld, openActionsWorld, openAnswerCarrier, openJobKeys } from './world.js';

/** What a step needs besides that starts or stops a gateway for other steps. */
export type GatewayWorld = ActionsWorld & {
  readonly backgroundGateways: BackgroundGateways;
  /** Carries the answers that lie in a gateway's folder. */
  readonly openServedAnswers: (folder: string) => Promise<AnswerCarrier>;
};

/**
 * All that a gateway finds in its environment besides what every program needs: the way out, and the mark by which the
 * runner ends what a job has left behind (actions/runner, JobExtension.cs).
 */
const gatewayVariables = [
  ...['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy', 'NO_PROXY', 'no_proxy'],
  ...['NODE_EXTRA_CA_CERTS', 'RUNNER_TRACKING_ID'],
];

/** The world of a step that starts or stops a gateway. Keys of providers are read here and nowhere else. */
export function openGatewayWorld(productFolder: string, environment: Environment = process.env): GatewayWorld {
  const secrets = createSecretKeeper();
  const world = openActionsWorld(productFolder, environment, secrets);
  const { keys, keyFor, keepSecret } = openJobKeys(world.runner, environment, secrets);
  const { GITHUB_WORKSPACE: workspace = process.cwd(), RUNNER_TEMP: temporaryFolder = '.lanegate' } = environment;
  return {
    ...world,
    backgroundGateways: new DetachedGateways({
      workspace,
      temporaryFolder,
      keyFor,
      keepSecret,
      newKey: newServerKey,
      clock: systemClock,
      script: join(productFolder, 'dist', 'cli', 'index.js'),
      environment: scrubbedEnvironment(environment, gatewayVariables),
      keyVariables: keys,
      isSet: (variable) => Boolean(environment[variable]),
    }),
    openServedAnswers: (folder) =>
      openAnswerCarrier(world, environment, {
        kind: 'served-answers',
        folder: `${folder}/answers`,
        secret: undefined,
        // What the gateway was told it has written before it ended.
        flush: () => Promise.resolve(),
      }),
  };
}
