import { commitStatusesContract } from '../ports/commit-statuses.contract.js';
import { recordedStatuses } from './recorded-statuses.js';

commitStatusesContract('the fake', async () => {
  const statuses = recordedStatuses();
  return {
    statuses,
    forbid: () => {
      statuses.isPermitted = false;
    },
    seen: () => statuses.seen,
    stop: async () => undefined,
  };
});
