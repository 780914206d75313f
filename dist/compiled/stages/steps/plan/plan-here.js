import { RunPlan, runPlanFile } from '../../../domain/evaluation/plan/run-plan.js';
import { samplesFile } from '../../../domain/evaluation/sample.js';
import { UserError } from '../../../domain/user-error.js';
import { parseArtifact } from '../read/artifacts.js';
/**
 * The plan of the run that is in a folder; nothing where there is none. One that cannot be read is a `UserError` while
 * samples are beside it, which were paid for and which a run that begins anew throws away.
 */
export async function planHere(files, folder) {
    const path = `${folder}/${runPlanFile}`;
    const text = await files.read(path);
    if (text === undefined || text.trim() === '')
        return undefined;
    try {
        return parseArtifact(text, path, RunPlan);
    }
    catch (cause) {
        if (!(await hasSamples(files, folder)))
            return undefined;
        throw new UserError('nobody can tell whether this run is to go on here: its plan is damaged or of another version', {
            place: { path },
            hint: `go on with the version of Lanegate that wrote it, or name another folder; to begin anew, remove this file and the ${samplesFile} beside it`,
            cause,
        });
    }
}
async function hasSamples(files, folder) {
    for await (const line of (await files.lines(`${folder}/${samplesFile}`)) ?? [])
        if (line !== '')
            return true;
    return false;
}
