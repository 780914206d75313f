import { fileURLToPath } from 'node:url';
import { checkAction } from './actions/check.js';
import { detectAction } from './actions/detect.js';
import { evaluateAction } from './actions/evaluate.js';
import { gateAction } from './actions/gate.js';
import { reportAction } from './actions/report.js';
import { runAction } from './actions/run-action.js';
import { runCommandLine } from './cli/program.js';
import { openActionsWorld, openTerminalWorld } from './world.js';

/** Each entry answers the exit code of its process. */
export const check = async (): Promise<number> => runAction(checkAction, await openActionsWorld());
export const detect = async (): Promise<number> => runAction(detectAction, await openActionsWorld());
export const evaluate = async (): Promise<number> => runAction(evaluateAction, await openActionsWorld());
export const report = async (): Promise<number> => runAction(reportAction, await openActionsWorld());
export const gate = async (): Promise<number> => runAction(gateAction, await openActionsWorld());

/** The command line. `productFolder` is where the product lies, its examples included. */
export const cli = (productFolder: URL): Promise<number> =>
  runCommandLine(process.argv.slice(2), openTerminalWorld(fileURLToPath(productFolder)));
