import { backgroundGatewaysContract } from '../ports/background-gateways.contract.js';
import { FakeBackgroundGateways } from './fake-background-gateways.js';

backgroundGatewaysContract('the fake', async (workspace) => {
  const gateways = new FakeBackgroundGateways(workspace);
  return { gateways, kill: async (gateway) => gateways.kill(gateway) };
});
