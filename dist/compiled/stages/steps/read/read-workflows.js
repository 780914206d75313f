import { isWorkflowPath } from '../../../domain/changes/lane-workflows.js';
import { problem, problemOf } from '../../../domain/doctor/finding.js';
import { parseWorkflow } from '../../../domain/doctor/workflow.js';
import { UserError } from '../../../domain/user-error.js';
const limit = { maxBytes: 1_000_000, maxTotalBytes: 50_000_000 };
/** Every workflow of a tree; one that cannot be read is a finding. */
export async function readWorkflows(git, files) {
    const wanted = files.filter(({ path }) => isWorkflowPath(path));
    const contents = await git.readBlobs(wanted.map(({ blob }) => blob), limit);
    const read = wanted.map(({ path }, index) => readOne(path, contents[index]));
    return {
        workflows: read.flatMap((each) => ('jobs' in each ? [each] : [])),
        findings: read.flatMap((each) => ('jobs' in each ? [] : [each])),
    };
}
function readOne(path, content) {
    if (content?.kind !== 'text')
        return problem('workflows', 'this workflow cannot be read as text', { place: path });
    try {
        return parseWorkflow(content.text, path);
    }
    catch (error) {
        if (error instanceof UserError)
            return problemOf('workflows', error);
        throw error;
    }
}
