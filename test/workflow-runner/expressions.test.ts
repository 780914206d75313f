import { describe, expect, test } from 'vitest';
import { asText, type Contexts, evaluateExpression, evaluateText, isTruthy, type Value } from './expressions.js';

const contexts: Contexts = {
  github: { event_name: 'push', event: { pull_request: { number: 7 } } },
  needs: { detect: { result: 'success', outputs: { shards: '[1,2]' } }, gate: { result: 'failure', outputs: {} } },
  inputs: { shards: 2, loud: false },
};

describe('an expression', () => {
  test.each<[string, Value]>([
    ["github.event_name == 'PUSH'", true],
    ['github.event.pull_request.number', 7],
    ['GitHub.event_name', 'push'],
    ['github.event.nothing.here', null],
    ["contains(needs.*.result, 'failure')", true],
    ['fromJSON(needs.detect.outputs.shards)', [1, 2]],
    ["inputs.shards > 1 && format('{0}/{1}', 1, inputs.shards) || ''", '1/2'],
    ["inputs.shards == 2 && needs.gate.outputs.none || 'other'", 'other'],
    ["'it''s ''quoted'' twice'", "it's 'quoted' twice"],
    ["case(inputs.loud, 'loud', 'quiet')", 'quiet'],
    ["'0' == 0", true],
  ])('%s comes to %j', (text, value) => {
    expect(evaluateExpression(text, contexts)).toEqual(value);
  });

  test('counts as false by the rules of GitHub, where the text of false does not', () => {
    expect([null, false, 0, ''].map(isTruthy)).toEqual([false, false, false, false]);
    expect(['false', '0', [], {}].map(isTruthy)).toEqual([true, true, true, true]);
  });

  test('becomes text by the rules of GitHub', () => {
    expect([null, true, 2, 1.5, [1], { a: 1 }].map(asText)).toEqual(['', 'true', '2', '1.5', 'Array', 'Object']);
    expect(evaluateText(`n=\${{ github.event.pull_request.number }} \${{ inputs.loud }}`, contexts)).toBe('n=7 false');
  });

  test.each(['github.event_name = 1', 'unknown.thing', 'nofunction()', 'success()'])('is refused: %s', (text) => {
    expect(() => evaluateExpression(text, contexts)).toThrow();
  });
});
