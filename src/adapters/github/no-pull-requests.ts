import { UserError } from '../../domain/user-error.js';
import type { PullRequests } from '../../ports/conversations/pull-requests.js';

/** Pull requests where no token was given: every use of them is the user's mistake. */
export const noPullRequests: PullRequests = {
  upsertComment: async () => {
    throw new UserError('there is no token to comment on the pull request with', {
      hint: 'give the input `github-token`, or set `comment: false`',
    });
  },
};
