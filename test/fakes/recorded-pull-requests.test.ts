import { pullRequestsContract } from '../ports/conversations/pull-requests.contract.js';
import { recordedPullRequests } from './recorded-pull-requests.js';

pullRequestsContract('the fake', async () => {
  const pullRequests = recordedPullRequests();
  return {
    pullRequests,
    us: pullRequests.us,
    add: (pullRequest, author, body) => pullRequests.add(pullRequest, author, body).url,
    open: (pullRequest) => void pullRequests.heads.push(pullRequest),
    comments: () => pullRequests.comments,
    stop: async () => undefined,
  };
});
