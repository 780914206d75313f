// Cuts test/fixtures/github-openapi.json out of GitHub's own OpenAPI description, for the few routes this project
// calls. Usage: node scripts/github-openapi-slice.mjs [folder of an unpacked @octokit/openapi] Without a folder the
// package (385 MB) is installed into a temporary one and removed afterwards.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageName = '@octokit/openapi';
const packageVersion = '23.0.2';
const target = fileURLToPath(new URL('../test/fixtures/github-openapi.json', import.meta.url));

const routes = [
  ['get', '/repos/{owner}/{repo}/issues'],
  ['post', '/repos/{owner}/{repo}/issues'],
  ['patch', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/assignees'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['post', '/repos/{owner}/{repo}/statuses/{sha}'],
  ['get', '/repos/{owner}/{repo}/commits/{ref}/statuses'],
  ['get', '/repos/{owner}/{repo}/git/ref/{ref}'],
  ['get', '/repos/{owner}/{repo}/git/matching-refs/{ref}'],
  ['post', '/repos/{owner}/{repo}/git/refs'],
  ['patch', '/repos/{owner}/{repo}/git/refs/{ref}'],
  ['get', '/repos/{owner}/{repo}/git/commits/{commit_sha}'],
  ['post', '/repos/{owner}/{repo}/git/commits'],
  ['get', '/repos/{owner}/{repo}/git/trees/{tree_sha}'],
  ['post', '/repos/{owner}/{repo}/git/trees'],
  ['get', '/repos/{owner}/{repo}/git/blobs/{file_sha}'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['get', '/repos/{owner}/{repo}/environments/{environment_name}'],
  ['get', '/repos/{owner}/{repo}/deployments'],
  ['post', '/repos/{owner}/{repo}/deployments'],
  ['get', '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses'],
  ['post', '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['get', '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'],
  ['get', '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}'],
  ['get', '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs'],
  ['get', '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'],
  ['get', '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'],
  ['get', '/repos/{owner}/{repo}/actions/artifacts'],
  ['get', '/repos/{owner}/{repo}/actions/runs/{run_id}'],
  ['get', '/repos/{owner}/{repo}/contents/{path}'],
  ['get', '/repos/{owner}/{repo}/commits/{commit_sha}/pulls'],
  ['get', '/repos/{owner}/{repo}/releases'],
  ['post', '/repos/{owner}/{repo}/releases'],
  ['patch', '/repos/{owner}/{repo}/releases/{release_id}'],
  ['get', '/repos/{owner}/{repo}/releases/{release_id}'],
  ['delete', '/repos/{owner}/{repo}/releases/{release_id}'],
  ['get', '/repos/{owner}/{repo}/releases/tags/{tag}'],
  ['post', '/repos/{owner}/{repo}/releases/{release_id}/assets'],
  ['get', '/repos/{owner}/{repo}/releases/assets/{asset_id}'],
  ['delete', '/repos/{owner}/{repo}/releases/assets/{asset_id}'],
  ['get', '/repos/{owner}/{repo}'],
  ['get', '/repos/{owner}/{repo}/rules/branches/{branch}'],
  ['get', '/repos/{owner}/{repo}/branches/{branch}'],
  ['get', '/repos/{owner}/{repo}/branches/{branch}/protection'],
  ['get', '/repos/{owner}/{repo}/environments'],
  ['get', '/repos/{owner}/{repo}/environments/{environment_name}/secrets'],
  ['get', '/repos/{owner}/{repo}/actions/secrets'],
  ['get', '/repos/{owner}/{repo}/actions/organization-secrets'],
  ['get', '/repos/{owner}/{repo}/actions/permissions'],
  ['get', '/repos/{owner}/{repo}/actions/permissions/workflow'],
];

const prose = new Set(['description', 'title', 'example', 'examples', 'deprecated', 'externalDocs', 'discriminator']);

/** The value behind a local reference such as `#/components/schemas/simple-user`. */
function resolve(document, reference) {
  const keys = reference.slice(2).split('/');
  return keys.reduce((value, key) => value[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
}

/**
 * A schema of OpenAPI 3.0 as JSON Schema: prose goes, `nullable` becomes a type. Names of properties are kept as they
 * are.
 */
function toJsonSchema(schema) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  const { nullable, ...rest } = schema;
  const kept = Object.entries(rest).filter(([key]) => !prose.has(key) && !key.startsWith('x-'));
  const converted = Object.fromEntries(
    kept.map(([key, value]) => {
      if (key === 'properties') return [key, mapValues(value, toJsonSchema)];
      if (key === 'enum' || key === 'required' || key === 'default') return [key, value];
      return [key, toJsonSchema(value)];
    }),
  );
  return nullable === true ? withNull(converted) : converted;
}

function withNull(schema) {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const values = schema.enum === undefined ? {} : { enum: [...schema.enum, null] };
  return { ...schema, ...values, type: [schema.type, 'null'] };
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** Parameters, request body, and the responses of one operation that succeeded or were found elsewhere. */
function sliceOperation(document, operation) {
  const parameters = (operation.parameters ?? []).map((given) => {
    const parameter = given.$ref === undefined ? given : resolve(document, given.$ref);
    return {
      name: parameter.name,
      in: parameter.in,
      required: parameter.required ?? false,
      schema: toJsonSchema(parameter.schema),
    };
  });
  const body = operation.requestBody;
  const requestBody = body && {
    required: body.required ?? false,
    schema: toJsonSchema((body.content['application/json'] ?? body.content['application/octet-stream']).schema),
  };
  const successes = Object.entries(operation.responses).filter(([status]) => /^2|^302$/.test(status));
  const responses = Object.fromEntries(
    successes.map(([status, given]) => {
      const response = given.$ref === undefined ? given : resolve(document, given.$ref);
      const schema = response.content?.['application/json']?.schema;
      return [status, schema === undefined ? {} : { schema: toJsonSchema(schema) }];
    }),
  );
  return { operationId: operation.operationId, parameters, ...(requestBody && { requestBody }), responses };
}

/** Adds to `schemas` every named schema that `value` refers to, directly or through others. */
function collectSchemas(document, value, schemas) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.$ref === 'string') {
    const name = value.$ref.replace('#/components/schemas/', '');
    if (name in schemas) return;
    schemas[name] = toJsonSchema(resolve(document, value.$ref));
    collectSchemas(document, schemas[name], schemas);
    return;
  }
  for (const part of Object.values(value)) collectSchemas(document, part, schemas);
}

function slice(document) {
  const paths = {};
  for (const [method, path] of routes) {
    const operation = document.paths[path]?.[method];
    if (operation === undefined) throw new Error(`the description has no ${method} ${path}`);
    paths[path] = { ...paths[path], [method]: sliceOperation(document, operation) };
  }
  const schemas = {};
  collectSchemas(document, paths, schemas);
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([one], [other]) => (one < other ? -1 : 1)));
  return { paths, components: { schemas: sorted } };
}

function install() {
  const folder = mkdtempSync(join(tmpdir(), 'github-openapi-'));
  const options = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--no-save'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['install', ...options, `${packageName}@${packageVersion}`], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error(`npm could not install ${packageName}@${packageVersion}`);
  return folder;
}

function readPackage(folder) {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (version !== packageVersion) throw new Error(`this is ${packageName} ${version}; expected ${packageVersion}`);
  const document = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8'));
  const notice = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
  const attribution = {
    package: packageName,
    version,
    license,
    notice,
    source: 'https://github.com/octokit/openapi, generated/api.github.com.json',
    changes: 'A few routes only; prose removed; schemas rewritten from OpenAPI 3.0 to JSON Schema draft 7',
  };
  return { attribution, document };
}

const given = process.argv[2];
const installed = given === undefined ? install() : undefined;
try {
  const { attribution, document } = readPackage(given ?? join(installed, 'node_modules', packageName));
  const text = `${JSON.stringify({ attribution, ...slice(document) }, null, 2)}\n`;
  writeFileSync(target, text);
  console.log(`${target}: ${text.length} bytes`);
} finally {
  if (installed !== undefined) rmSync(installed, { recursive: true, force: true });
}
