import { z } from 'zod';
import { StatusRefusal } from '../../ports/commit-statuses.js';
import { isRefusal, requestFailure } from './retry-requests.js';
/** Statuses of commits on GitHub; needs `statuses: write`. `scrub` takes secrets out of what is told. */
export class GithubCommitStatuses {
    api;
    scrub;
    constructor(api, scrub) {
        this.api = api;
        this.scrub = scrub;
    }
    async set(commit, { url, description, ...status }) {
        const body = { ...status, description: this.scrub(description), target_url: url };
        try {
            await this.api.send('POST', `statuses/${encodeURIComponent(commit)}`, { body, schema: z.object({}) });
        }
        catch (error) {
            throw isRefusal(error) ? refusal(requestFailure(error)?.message ?? '', error) : error;
        }
    }
}
/** Statuses where no token was given. */
export const noCommitStatuses = {
    set: async () => {
        throw refusal('there is no token: give the input `github-token`');
    },
};
const refusal = (reason, cause) => new StatusRefusal(`the status of the commit stays as it is: ${reason}`, {
    hint: 'a check that is required by its status waits for it; where its job is required, the verdict is all the same',
    cause,
});
