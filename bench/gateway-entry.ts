/** What benchmarks of the gateway import: the same modules as the product's bundle, which has no exports for them. */
export { worstCaseOf } from '../src/domain/inference/budget.js';
export { openGateway } from '../src/open-gateway.js';
