import { GatewayState, gatewayStateFile } from '../../../domain/inference/gateway-state.js';
import { UserError } from '../../../domain/user-error.js';
import { readArtifact, writeArtifact } from '../read/artifacts.js';
/**
 * What an earlier gateway left in a folder. State that cannot be read is told and counts as none: it may only hold
 * calls back, and the caps of a run are counted elsewhere.
 */
export async function readGatewayState({ files, log }, folder) {
    try {
        return await readArtifact(files, `${folder}/${gatewayStateFile}`, GatewayState);
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        log.warn(`${folder}/${gatewayStateFile} cannot be used, so breakers and sessions begin anew: ${error.message}`);
        return undefined;
    }
}
/** Leaves what a gateway knows in a folder, for the gateway that comes next. */
export const writeGatewayState = (files, folder, state) => writeArtifact(files, `${folder}/${gatewayStateFile}`, state);
