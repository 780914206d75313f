import { readFile } from 'node:fs/promises';
import { z } from 'zod';
const Payload = z.object({ repository: z.object({ default_branch: z.string() }) });
/** How a workflow was started, by what the runner sets; what it does not say is empty. */
export async function readDispatch(environment) {
    const read = (name) => environment[name] ?? '';
    const payload = Payload.safeParse(JSON.parse(await readFile(read('GITHUB_EVENT_PATH'), 'utf8')));
    return {
        event: read('GITHUB_EVENT_NAME'),
        ref: read('GITHUB_REF'),
        defaultBranch: payload.data?.repository.default_branch,
        commit: read('GITHUB_SHA'),
        actor: read('GITHUB_ACTOR'),
        triggeringActor: read('GITHUB_TRIGGERING_ACTOR'),
        attempt: Number(read('GITHUB_RUN_ATTEMPT')),
        runUrl: `${read('GITHUB_SERVER_URL')}/${read('GITHUB_REPOSITORY')}/actions/runs/${read('GITHUB_RUN_ID')}`,
    };
}
