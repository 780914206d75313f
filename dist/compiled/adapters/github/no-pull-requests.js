import { UserError } from '../../domain/user-error.js';
/** Pull requests where no token was given: every use of them is the user's mistake. */
export const noPullRequests = {
    upsertComment: async () => {
        throw new UserError('there is no token to comment on the pull request with', {
            hint: 'give the input `github-token`, or set `comment: false`',
        });
    },
};
