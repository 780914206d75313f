import { fileURLToPath } from 'node:url';
import { runAction } from './actions/run-action.js';
import { openActionsWorld, openEvaluationWorld, openTerminalWorld } from './world.js';

/** Each entry loads its own action and nothing of the others, and answers the exit code of its process. */
export const check = async (): Promise<number> =>
  runAction((await import('./actions/check.js')).checkAction, await openEvaluationWorld());
export const detect = async (): Promise<number> =>
  runAction((await import('./actions/detect.js')).detectAction, openActionsWorld());
export const evaluate = async (): Promise<number> =>
  runAction((await import('./actions/evaluate.js')).evaluateAction, await openEvaluationWorld());
export const report = async (): Promise<number> =>
  runAction((await import('./actions/report.js')).reportAction, openActionsWorld());
export const gate = async (): Promise<number> =>
  runAction((await import('./actions/gate.js')).gateAction, openActionsWorld());

/** The command line. `productFolder` is where the product lies, its examples included. */
export const cli = async (productFolder: URL): Promise<number> =>
  (await import('./cli/program.js')).runCommandLine(
    process.argv.slice(2),
    openTerminalWorld(fileURLToPath(productFolder)),
  );
