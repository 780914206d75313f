import { runnerContract } from '../ports/runner.contract.js';
import { fakeRunner } from './fake-runner.js';

runnerContract('the fake', async (settings) => {
  const runner = fakeRunner(settings);
  return {
    runner,
    outputs: () => runner.outputs,
    summary: () => runner.summary,
    failures: () => runner.failures,
    annotations: () => runner.annotations,
    stop: () => undefined,
  };
});
