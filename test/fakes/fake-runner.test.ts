import { runnerContract } from '../ports/runner.contract.js';
import { fakeRunner } from './fake-runner.js';

runnerContract('the fake', async (settings) => {
  const runner = fakeRunner(settings);
  return {
    runner,
    outputs: () => runner.outputs,
    variables: () => runner.variables,
    saved: () => runner.saved,
    summary: () => runner.summary,
    failures: () => runner.failures,
    annotations: () => runner.annotations,
    stop: () => undefined,
  };
});
