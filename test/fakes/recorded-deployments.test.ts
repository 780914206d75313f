import { deploymentRecordsContract } from '../ports/deployment-records.contract.js';
import { RecordedDeployments } from './recorded-deployments.js';

deploymentRecordsContract('the fake', async () => {
  const records = new RecordedDeployments();
  return {
    records,
    forbid: () => {
      records.isPermitted = false;
    },
    seen: () => records.seen,
    stop: async () => undefined,
  };
});
