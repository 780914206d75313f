import { nodeHttpServers } from '../../../src/adapters/server/node-http-servers.js';
import { httpServersContract } from '../../ports/http-servers.contract.js';

httpServersContract(nodeHttpServers);
