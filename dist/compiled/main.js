import { fileURLToPath } from 'node:url';
import { runAction } from './actions/run-action.js';
/**
 * Each entry loads its own action and nothing of the others, and answers the exit code of its process. `productFolder`
 * is where the product lies, its grammars and examples included.
 */
export const check = async (productFolder) => runAction((await import('./actions/check.js')).checkAction, await (await import('./world.js')).openEvaluationWorld(fileURLToPath(productFolder)));
export const detect = async (productFolder) => runAction((await import('./actions/detect.js')).detectAction, (await import('./world.js')).openActionsWorld(fileURLToPath(productFolder)));
export const evaluate = async (productFolder) => runAction((await import('./actions/evaluate.js')).evaluateAction, await (await import('./world.js')).openEvaluationWorld(fileURLToPath(productFolder)));
export const announce = async (productFolder) => runAction((await import('./actions/announce.js')).announceAction, (await import('./world.js')).openActionsWorld(fileURLToPath(productFolder)));
export const report = async (productFolder) => runAction((await import('./actions/report.js')).reportAction, (await import('./world.js')).openActionsWorld(fileURLToPath(productFolder)));
export const gate = async (productFolder) => runAction((await import('./actions/gate.js')).gateAction, (await import('./world.js')).openActionsWorld(fileURLToPath(productFolder)));
export const merge = async (productFolder) => runAction((await import('./actions/merge.js')).mergeAction, (await import('./world.js')).openMergeWorld(fileURLToPath(productFolder)));
export const override = async (productFolder) => runAction((await import('./actions/override.js')).overrideAction, (await import('./ledger-world.js')).openOverrideWorld(fileURLToPath(productFolder)));
export const release = async (productFolder) => runAction((await import('./actions/release.js')).releaseAction, (await import('./ledger-world.js')).openReleaseWorld(fileURLToPath(productFolder)));
export const lock = async (productFolder) => runAction((await import('./actions/lock.js')).lockAction, (await import('./world.js')).openActionsWorld(fileURLToPath(productFolder)));
export const promote = async (productFolder) => runAction((await import('./actions/promote.js')).promoteAction, (await import('./ledger-world.js')).openDeployWorld(fileURLToPath(productFolder)));
export const rollback = async (productFolder) => runAction((await import('./actions/rollback.js')).rollbackAction, (await import('./ledger-world.js')).openDeployWorld(fileURLToPath(productFolder)));
export const status = async (productFolder) => runAction((await import('./actions/status.js')).statusAction, (await import('./ledger-world.js')).openDeployWorld(fileURLToPath(productFolder)));
export const corpus = async (productFolder) => runAction((await import('./actions/corpus.js')).corpusAction, (await import('./world.js')).openActionsWorld(fileURLToPath(productFolder)));
export const drift = async (productFolder) => runAction((await import('./actions/drift.js')).driftAction, await (await import('./ledger-world.js')).openDriftWorld(fileURLToPath(productFolder)));
export const admit = async (productFolder) => runAction((await import('./actions/admit.js')).admitAction, (await import('./world.js')).openAdmissionWorld(fileURLToPath(productFolder)));
export const gateway = async (productFolder) => runAction((await import('./actions/gateway.js')).gatewayAction, (await import('./gateway-world.js')).openGatewayWorld(fileURLToPath(productFolder)));
export const gatewayStop = async (productFolder) => runAction((await import('./actions/gateway-stop.js')).gatewayStopAction, (await import('./gateway-world.js')).openGatewayWorld(fileURLToPath(productFolder)));
/** The command line. */
export const cli = async (productFolder) => {
    const [{ runCommandLine }, { openTerminalWorld }] = await Promise.all([
        import('./cli/program.js'),
        import('./terminal-world.js'),
    ]);
    return runCommandLine(process.argv.slice(2), openTerminalWorld(fileURLToPath(productFolder)));
};
