import { describe, expect, test } from '@jest/globals';
import { compileEnvoy } from '../../../src/domain/compile/envoy/compile-envoy.js';
import { compileFlagd } from '../../../src/domain/compile/flagd/compile-flagd.js';
import { compileLitellm } from '../../../src/domain/compile/litellm/compile-litellm.js';
import { goldenText, plannedRollout } from '../../fixtures/compile/planned.js';

describe('a whole policy in the midst of a rollout', () => {
  test.each([
    ['litellm.yaml', compileLitellm],
    ['envoy.yaml', (plan) => compileEnvoy(plan, { namespace: 'models', gateway: 'front' })],
    ['flagd.json.golden', compileFlagd],
  ] satisfies readonly (readonly [string, (plan: ReturnType<typeof plannedRollout>) => { text: string }])[])(
    'is compiled to %s',
    (name, compile) => {
      const { text } = compile(plannedRollout());
      expect(text).toBe(goldenText(name, text));
    },
  );
});
