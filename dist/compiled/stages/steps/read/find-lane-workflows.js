import { editedLaneWorkflows, isActionPath, isWorkflowPath, } from '../../../domain/changes/lane-workflows.js';
import { isYamlPath } from '../../../domain/suite/prompt-files/parse-prompt.js';
/** A workflow that is not read counts as a lane workflow, and nobody writes one of this size. */
const limit = { maxBytes: 1_000_000, maxTotalBytes: 50_000_000 };
/**
 * The changed files that belong to lane workflows; see `editedLaneWorkflows`. Nothing is read where the change touches
 * neither `.github` nor the folder of an action.
 */
export async function findLaneWorkflows(git, changes, { policy, base, head }) {
    const folders = actionFolders([policy, base, head]);
    if (!changes.some((change) => mayConcern(change, folders)))
        return [];
    const [ofPolicy, ofBase, ofHead] = [workflowFiles(policy), workflowFiles(base), workflowFiles(head)];
    const entries = [...ofPolicy, ...ofBase, ...ofHead];
    const contents = await readAll(git, [...new Set(entries.map(([, blob]) => blob))]);
    const textsOf = (files) => new Map(files.map(([path, blob]) => [path, contents.get(blob)]));
    return editedLaneWorkflows(changes, { policy: textsOf(ofPolicy), base: textsOf(ofBase), head: textsOf(ofHead) });
}
const workflowFiles = ({ blobs }) => [...blobs].filter(([path]) => isYamlPath(path) && (isWorkflowPath(path) || isActionPath(path)));
/** The folders that a workflow may use as an action; a Dockerfile makes one too. */
const actionFolders = (sides) => [
    ...new Set(sides.flatMap(({ blobs }) => [...blobs.keys()].flatMap((path) => actionFolder(path) ?? []))),
];
const actionFolder = (path) => /^(?<folder>.*)\/(?:action\.ya?ml|[Dd]ockerfile)$/su.exec(path)?.groups?.['folder'];
/**
 * Whether a file may be a workflow or lie in the folder of an action; of an action at the root only what defines it. A
 * link or a submodule may have such a folder below it.
 */
function mayConcern({ basePath, headPath, kind }, folders) {
    if (kind !== 'file')
        return true;
    return [basePath, headPath].some((path) => path !== undefined &&
        (path.startsWith('.github/') || isActionPath(path) || folders.some((folder) => path.startsWith(`${folder}/`))));
}
/** The texts of blobs by their ids; nothing for one that is no text or is too large. */
async function readAll(git, blobs) {
    const contents = await git.readBlobs(blobs, limit);
    const texts = contents.map((content, at) => [blobs[at] ?? '', content]);
    return new Map(texts.flatMap(([blob, content]) => (content.kind === 'text' ? [[blob, content.text]] : [])));
}
