import { fileURLToPath } from 'node:url';
import { runAction } from './actions/run-action.js';
import { openGatewayWorld } from './gateway-world.js';
import { openDeployWorld, openOverrideWorld, openReleaseWorld } from './ledger-world.js';
import {
  openActionsWorld,
  openAdmissionWorld,
  openEvaluationWorld,
  openMergeWorld,
  openTerminalWorld,
} from './world.js';

/**
 * Each entry loads its own action and nothing of the others, and answers the exit code of its process. `productFolder`
 * is where the product lies, its grammars and examples included.
 */
export const check = async (productFolder: URL): Promise<number> =>
  runAction((await import('./actions/check.js')).checkAction, await openEvaluationWorld(fileURLToPath(productFolder)));
export const detect = async (productFolder: URL): Promise<number> =>
  runAction((await import('./actions/detect.js')).detectAction, openActionsWorld(fileURLToPath(productFolder)));
export const evaluate = async (productFolder: URL): Promise<number> =>
  runAction(
    (await import('./actions/evaluate.js')).evaluateAction,
    await openEvaluationWorld(fileURLToPath(productFolder)),
  );
export const announce = async (productFolder: URL): Promise<number> =>
  runAction((await import('./actions/announce.js')).announceAction, openActionsWorld(fileURLToPath(productFolder)));
export const report = async (productFolder: URL): Promise<number> =>
  runAction((await import('./actions/report.js')).reportAction, openActionsWorld(fileURLToPath(productFolder)));
export const gate = async (productFolder: URL): Promise<number> =>
  runAction((await import('./actions/gate.js')).gateAction, openActionsWorld(fileURLToPath(productFolder)));
export const merge = async (productFolder: URL): Promise<number> =>
  runAction((await import('./actions/merge.js')).mergeAction, openMergeWorld(fileURLToPath(productFolder)));

export const override = async (productFolder: URL): Promise<number> =>
  runAction((await import('./actions/override.js')).overrideAction, openOverrideWorld(fileURLToPath(productFolder)));

export const release = async (productFolder: URL): Promise<number> =>
  runAction((await import('./actions/release.js')).releaseAction, openReleaseWorld(fileURLToPath(productFolder)));
export const lock = async (productFolder: URL): Promise<number> =>
  runAction((await import('./actions/lock.js')).lockAction, openActionsWorld(fileURLToPath(productFolder)));

export const promote = async (productFolder: URL): Promise<number> =>
  runAction((await import('./actions/promote.js')).promoteAction, openDeployWorld(fileURLToPath(productFolder)));
export const rollback = async (productFolder: URL): Promise<number> =>
  runAction((await import('./actions/rollback.js')).rollbackAction, openDeployWorld(fileURLToPath(productFolder)));
export const status = async (productFolder: URL): Promise<number> =>
  runAction((await import('./actions/status.js')).statusAction, openDeployWorld(fileURLToPath(productFolder)));

export const admit = async (productFolder: URL): Promise<number> =>
  runAction((await import('./actions/admit.js')).admitAction, openAdmissionWorld(fileURLToPath(productFolder)));

export const gateway = async (productFolder: URL): Promise<number> =>
  runAction((await import('./actions/gateway.js')).gatewayAction, openGatewayWorld(fileURLToPath(productFolder)));
export const gatewayStop = async (productFolder: URL): Promise<number> =>
  runAction(
    (await import('./actions/gateway-stop.js')).gatewayStopAction,
    openGatewayWorld(fileURLToPath(productFolder)),
  );

/** The command line. */
export const cli = async (productFolder: URL): Promise<number> =>
  (await import('./cli/program.js')).runCommandLine(
    process.argv.slice(2),
    openTerminalWorld(fileURLToPath(productFolder)),
  );
