import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { compileEnvoy } from '../../../../src/domain/compile/envoy/compile-envoy.js';
import { planTraffic } from '../../../../src/domain/compile/traffic-plan.js';
import { plannedRollout, sideOf } from '../../../fixtures/compile/planned.js';

const place = { namespace: 'models', gateway: 'front' };
const slice = JSON.parse(
  readFileSync(new URL('../../../fixtures/compile/envoy-crds.json', import.meta.url), 'utf8'),
) as {
  readonly schemas: Readonly<Record<string, object>>;
};

type Kubernetes = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: Readonly<Record<string, never>>;
};

const objectsOf = (text: string): Kubernetes[] =>
  parseAllDocuments(text).map((document) => document.toJS() as Kubernetes);

const ajv = new Ajv({ strict: false });
const validators = new Map(Object.entries(slice.schemas).map(([name, schema]) => [name, ajv.compile(schema)]));

const isValid = ({
  apiVersion,
  kind,
  spec,
}: Pick<Kubernetes, 'apiVersion' | 'kind'> & { readonly spec: unknown }): boolean =>
  validators.get(`${apiVersion} ${kind}`)?.(spec) ?? false;

const compiled = (text: string) => objectsOf(compileEnvoy(planTraffic(sideOf(text), []), place).text);
const only = (objects: readonly Kubernetes[], kind: string): Kubernetes =>
  objects.find((each) => each.kind === kind) as Kubernetes;

describe('objects of Envoy AI Gateway', () => {
  const objects = objectsOf(compileEnvoy(plannedRollout(), place).text);

  test.each(objects.map((each) => [`${each.kind} ${each.metadata.name}`, each] as const))(
    '%s is what its schema takes',
    (_name, each) => {
      expect(isValid(each)).toBe(true);
    },
  );

  test('are refused by these schemas once they are spoilt', () => {
    const route = only(objects, 'AIGatewayRoute');
    const text = JSON.stringify(route);
    expect(isValid(JSON.parse(text.replaceAll('"weight":9', '"weight":-1')))).toBe(false);
    expect(isValid(JSON.parse(text.replaceAll('modelNameOverride', 'modelName')))).toBe(false);
    expect(isValid(JSON.parse(text.replaceAll('"CEL"', '"Cel"')))).toBe(false);
    expect(isValid(JSON.parse(text.replaceAll('"2m"', '"2 minutes"')))).toBe(false);
    expect(isValid(JSON.parse(text.replaceAll('"name":"triage"', '"name":""')))).toBe(false);
  });

  test('name each other', () => {
    const named = new Set(objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`));
    const references = [...JSON.stringify(objects).matchAll(/"kind":"(AIServiceBackend|Backend)","name":"([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(0);
    for (const [, kind, name] of references) expect(named).toContain(`${kind} ${name}`);
    const names = objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const name of named) expect(name).toMatch(/^\w+ [a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);
  });

  test('hold no secret, only where one is', () => {
    expect(objects.some(({ kind }) => kind === 'Secret')).toBe(false);
  });

  test('charge a call by who answered, rounded up, and nobody less than it costs', () => {
    const route = only(objects, 'AIGatewayRoute').spec as unknown as {
      readonly llmRequestCosts: readonly { readonly type: string; readonly cel: string }[];
    };
    const cel = route.llmRequestCosts.find(({ type }) => type === 'CEL')?.cel ?? '';
    // One branch decides, so that what it divides can be rounded down at the end, as whole numbers are in CEL.
    const names = ['backend', 'input_tokens', 'output_tokens', 'cache_creation_input_tokens', 'cached_input_tokens'];
    const exact = new Function(...names, `return ${cel.replace(/(\d)u\b/g, '$1')}`);
    const cost = (backend: string, input: number, output: number, { written = 0, cached = 0 } = {}): number =>
      Math.floor(exact(backend, input, output, written, cached));
    expect(cost('triage.models', 1000, 100)).toBe(450);
    expect(cost('triage.models', 1, 0)).toBe(1);
    expect(cost('triage.models', 1000, 0, { written: 1000 })).toBe(300);
    expect(cost('triage.models', 1000, 0, { cached: 800 })).toBe(70);
    expect(cost('triage.models', 100, 0, { cached: 800 })).toBe(45);
    expect(cost('large.models', 1000, 1000)).toBe(30_000);
    expect(cost('large.models', 1000, 0, { cached: 800 })).toBe(5000);
    expect(cost('near.models', 1000, 1000)).toBe(0);
    expect(cost('nobody.models', 1000, 1000, { cached: 500 })).toBe(30_000);
  });

  test('make routes of fifteen names each', () => {
    const many = Array.from({ length: 31 }, (_, index) => `  m${index}: { provider: openai, model: m }`).join('\n');
    const all = compiled(`version: 1\nmodels:\n${many}\n`);
    const routes = all.filter(({ kind }) => kind === 'AIGatewayRoute');
    expect(routes.map(({ metadata }) => metadata.name)).toEqual(['lanegate', 'lanegate-2', 'lanegate-3']);
    expect(all.filter(({ kind }) => kind === 'BackendTrafficPolicy')).toHaveLength(3);
    expect(all.filter(({ kind }) => kind === 'BackendSecurityPolicy')).toHaveLength(2);
    for (const each of all) expect(isValid(each)).toBe(true);
  });

  test('give names that Kubernetes has no letters for names of their own', () => {
    const all = compiled(
      'version: 1\nmodels: { "Größe": { provider: openai, model: m }, "GrößE": { provider: openai, model: n } }',
    );
    const names = all.filter(({ kind }) => kind === 'AIServiceBackend').map(({ metadata }) => metadata.name);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]{1,63}$/);
  });

  test('set the output cap in the field that the model takes it in', () => {
    const all = compiled(
      'version: 1\nmodels: { m: { provider: openai, model: gpt-5-mini, parameters: { max_tokens: 9 } } }',
    );
    expect(JSON.stringify(only(all, 'AIGatewayRoute'))).toContain('{"path":"max_completion_tokens","value":"9"}');
  });

  test('give every provider the times of the most patient, the usual ones where it declares none', () => {
    const hasty = 'api: openai, base_url: https://hasty.example/v1, timeout_s: 5, stall_s: 2';
    const calm = 'api: openai, base_url: https://calm.example/v1';
    const models = '{ a: { provider: hasty, model: a }, b: { provider: calm, model: b } }';
    const all = compiled(`version: 1\nproviders: { hasty: { ${hasty} }, calm: { ${calm} } }\nmodels: ${models}`);
    expect(only(all, 'BackendTrafficPolicy').spec).toMatchObject({ retry: { perRetry: { timeout: '1m' } } });
    expect(JSON.stringify(only(all, 'AIGatewayRoute'))).toContain('"streamIdleTimeout":"20s"');
  });

  test('cannot be had where an address stands in a variable', () => {
    expect(() => compiled('version: 1\nmodels: { m: { provider: azure, model: d } }')).toThrow(/stands in a variable/);
  });

  test('say of every cap that no window can hold that it is not held', () => {
    const text =
      'version: 1\nmodels: { m: { provider: openai, model: m } }\nbudget: { per_day: { usd: 5000 }, per_session: { usd: 1 } }';
    const { cannot } = compileEnvoy(planTraffic(sideOf(text), []), place);
    expect(cannot.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['budget.per_day.usd', 'budget.per_session.usd']),
    );
  });
});
