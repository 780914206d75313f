import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { Compiled } from '../../../src/domain/compile/compiled.js';
import { compileEnvoy } from '../../../src/domain/compile/envoy/compile-envoy.js';
import { compileFlagd } from '../../../src/domain/compile/flagd/compile-flagd.js';
import { compileLitellm } from '../../../src/domain/compile/litellm/compile-litellm.js';
import { planTraffic, type TrafficPlan } from '../../../src/domain/compile/traffic-plan.js';
import { sideOf } from '../../fixtures/compile/planned.js';

const hostile = [
  'm\ngeneral_settings: { master_key: mine }',
  'm\n---\nkind: ClusterRoleBinding',
  'm\u2028evil: 1',
  'm\u0085evil: 1',
  'm\u001b[31mred\u0007\u202e\u200b\ufeff\u{e0041}',
  'm\n::error::fixed\n##[error]also',
];

const policy = JSON.stringify({
  version: 1,
  models: Object.fromEntries([
    ['calm', { provider: 'openai', model: 'calm' }],
    ...hostile.map((name) => [name, { provider: 'openai', model: name }]),
  ]),
  routes: Object.fromEntries(
    hostile.map((name) => [
      `${name} route`,
      { models: [{ model: name }], fallbacks: [{ on: ['incident', 'budget'], model: 'calm' }] },
    ]),
  ),
});

const obeyed = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|##\[|^\s*::/mu;

test.each([
  ['litellm', compileLitellm],
  ['envoy', (plan) => compileEnvoy(plan, { namespace: 'models', gateway: 'front' })],
  ['flagd', compileFlagd],
] satisfies readonly (readonly [string, (plan: TrafficPlan) => Compiled])[])(
  'hostile names are data of what is compiled for %s, and nothing that a reader, a terminal or a runner obeys',
  (engine, compile) => {
    const { text, cannot } = compile(planTraffic(sideOf(policy), []));
    expect(text).not.toMatch(obeyed);
    expect(cannot.some(({ key }) => key.includes('\n'))).toBe(true);
    const comments = text.split('\n').filter((line) => line.startsWith('#'));
    const data = text.split('\n').slice(comments.length).join('\n');
    const documents = parseAllDocuments(text, { version: '1.1' });
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
    const values = documents.map((document) => document.toJS());
    expect(values).toEqual(parseAllDocuments(data, { version: '1.1' }).map((document) => document.toJS()));
    const told = JSON.stringify(values);
    for (const name of hostile) expect(told).toContain(JSON.stringify(name).slice(1, -1));
    if (engine === 'envoy') expect(values.map(({ kind }) => kind)).not.toContain('ClusterRoleBinding');
    else expect(values).toHaveLength(1);
  },
);
