/** What the benchmark of verdicts imports: the same module as the product's bundle, which has no exports for it. */
export { judge } from '../src/domain/gate/judge.js';
