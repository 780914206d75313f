// Cuts test/fixtures/compile/envoy-crds.json out of the schemas of Envoy AI Gateway, Envoy Gateway and the Gateway API,
// for the fields that `lanegate compile --engine envoy` writes: names, types and bounds alone. Usage: node
// scripts/envoy-crd-slice.mjs <clone of envoyproxy/ai-gateway> <clone of envoyproxy/gateway>
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';

const [aiGateway, gateway] = process.argv.slice(2);
if (gateway === undefined) throw new Error('needs a clone of envoyproxy/ai-gateway and one of envoyproxy/gateway');

const folder = new URL('../test/fixtures/compile/', import.meta.url);
const crds = [
  ...['aigatewayroutes', 'aiservicebackends', 'backendsecuritypolicies'].map((name) => [
    aiGateway,
    `manifests/charts/ai-gateway-crds-helm/templates/aigateway.envoyproxy.io_${name}.yaml`,
  ]),
  ...['backends', 'backendtrafficpolicies'].map((name) => [
    gateway,
    `charts/gateway-helm/charts/crds/crds/generated/gateway.envoyproxy.io_${name}.yaml`,
  ]),
  [gateway, 'charts/gateway-helm/charts/crds/crds/gatewayapi-crds.yaml'],
];

const git = (clone, ...words) => {
  const { status, stdout, stderr } = spawnSync('git', ['-C', clone, ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

/** Every schema by `apiVersion kind`. */
const schemas = new Map();
for (const [clone, path] of crds) {
  for (const document of parseAllDocuments(git(clone, 'show', `HEAD:${path}`))) {
    const { kind, spec } = document.toJS() ?? {};
    if (kind !== 'CustomResourceDefinition') continue;
    for (const { name, schema } of spec.versions) {
      schemas.set(`${spec.group}/${name} ${spec.names.kind}`, schema.openAPIV3Schema);
    }
  }
}

const bounds = [
  'type',
  'enum',
  'format',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
];

/** The part of a schema that the values use; whatever else they may have is refused. */
function cut(schema, values) {
  const kept = Object.fromEntries(bounds.flatMap((name) => (name in schema ? [[name, schema[name]]] : [])));
  if (kept.format === 'int32' || kept.format === 'int64') delete kept.format;
  if (schema.items !== undefined) return { ...kept, items: cut(schema.items, values.flat()) };
  if (schema.properties === undefined) return kept;
  const used = Object.keys(schema.properties).filter((name) => values.some((value) => value?.[name] !== undefined));
  return {
    ...kept,
    properties: Object.fromEntries(
      used.map((name) => [
        name,
        cut(
          schema.properties[name],
          values.map((value) => value?.[name]).filter((each) => each !== undefined),
        ),
      ]),
    ),
    required: schema.required ?? [],
    additionalProperties: false,
  };
}

const objects = parseAllDocuments(readFileSync(new URL('envoy.yaml', folder), 'utf8')).map((document) =>
  document.toJS(),
);
const slices = {};
for (const name of new Set(objects.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`))) {
  const schema = schemas.get(name);
  if (schema === undefined) throw new Error(`no schema of ${name}`);
  const values = objects.filter(({ apiVersion, kind }) => `${apiVersion} ${kind}` === name).map(({ spec }) => spec);
  slices[name] = cut(schema.properties.spec, values);
}
const sources = [aiGateway, gateway].map((clone) => git(clone, 'log', '-1', '--format=%H').trim());
const file = {
  $comment:
    'Names, types and bounds cut out of custom resource definitions by scripts/envoy-crd-slice.mjs; Apache License 2.0',
  sources: { 'envoyproxy/ai-gateway': sources[0], 'envoyproxy/gateway': sources[1] },
  schemas: slices,
};
writeFileSync(fileURLToPath(new URL('envoy-crds.json', folder)), `${JSON.stringify(file, null, 2)}\n`);
