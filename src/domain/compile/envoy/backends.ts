import type { AnsweringProvider } from '../../inference/provider/provider.js';
import { whyNoProduction } from '../reachable.js';
import type { PlannedModel } from '../traffic-plan.js';
import { kubernetesName } from './kubernetes-name.js';
import type { Manifest } from './manifest.js';
import { manifest } from './manifest.js';

/** Where a provider is asked and in which dialect; nothing where only an environment tells. */
type Endpoint = {
  readonly url: URL;
  readonly schema: { readonly name: string; readonly version?: string; readonly prefix?: string };
  readonly security: 'APIKey' | 'AzureAPIKey' | 'AnthropicAPIKey';
};

/** Why Envoy AI Gateway cannot ask a model. */
export function whyNoEnvoy({ provider }: PlannedModel): string | undefined {
  if (provider.api === 'http') return 'it is asked by a template of your own';
  const reason = whyNoProduction(provider);
  if (reason !== undefined) return reason;
  return endpointOf(provider) === undefined
    ? 'its address stands in a variable, which a manifest cannot read'
    : undefined;
}

/** All that leads to the models: a backend for each, and for each provider its address, certificate and key. */
export function backendManifests(models: readonly PlannedModel[], namespace: string): Manifest[] {
  const providers = new Map(models.map((model) => [model.providerName, model]));
  return [
    ...models.map((model) => serviceBackend(model, namespace)),
    ...[...providers.values()].flatMap((model) => providerManifests(model, models, namespace)),
  ];
}

/** The name of the backend of a model. */
export const backendName = ({ name }: PlannedModel): string => kubernetesName(name);

/** The secret that holds a provider's key, which is made by hand and written nowhere. */
export const secretName = (providerName: string): string => `${kubernetesName(`lanegate-${providerName}`)}-key`;

const providerObject = (providerName: string): string => kubernetesName(`lanegate-${providerName}`);

function serviceBackend(model: PlannedModel, namespace: string): Manifest {
  const backendRef = {
    name: providerObject(model.providerName),
    kind: 'Backend',
    group: 'gateway.envoyproxy.io',
  };
  return manifest('aigateway.envoyproxy.io/v1beta1', 'AIServiceBackend', {
    name: backendName(model),
    namespace,
    spec: { schema: mustBe(endpointOf(model.provider)).schema, backendRef },
  });
}

function providerManifests(model: PlannedModel, models: readonly PlannedModel[], namespace: string): Manifest[] {
  const { provider, providerName } = model;
  const { url, security } = mustBe(endpointOf(provider));
  const name = providerObject(providerName);
  const isSecure = url.protocol === 'https:';
  const usualPort = isSecure ? 443 : 80;
  const port = url.port === '' ? usualPort : Number(url.port);
  const address = /^\d+\.\d+\.\d+\.\d+$/.test(url.hostname)
    ? { ip: { address: url.hostname, port } }
    : { fqdn: { hostname: url.hostname, port } };
  const backend = manifest('gateway.envoyproxy.io/v1alpha1', 'Backend', {
    name,
    namespace,
    spec: { endpoints: [address] },
  });
  const tls = manifest('gateway.networking.k8s.io/v1', 'BackendTLSPolicy', {
    name,
    namespace,
    spec: {
      targetRefs: [{ group: 'gateway.envoyproxy.io', kind: 'Backend', name }],
      validation: { wellKnownCACertificates: 'System', hostname: url.hostname },
    },
  });
  const hasKey = 'key_env' in provider && provider.key_env !== undefined;
  const own = models.filter((each) => each.providerName === providerName);
  return [
    backend,
    ...(isSecure ? [tls] : []),
    ...(hasKey ? policiesOf(own, { providerName, security, namespace }) : []),
  ];
}

type Securing = {
  readonly providerName: string;
  readonly security: Endpoint['security'];
  readonly namespace: string;
};

/** A policy names so many backends at most. */
const mostTargets = 16;

const fieldOf = { APIKey: 'apiKey', AzureAPIKey: 'azureAPIKey', AnthropicAPIKey: 'anthropicAPIKey' } as const;

function policiesOf(models: readonly PlannedModel[], { providerName, security, namespace }: Securing): Manifest[] {
  const count = Math.ceil(models.length / mostTargets);
  return Array.from({ length: count }, (_, index) => {
    const part = models.slice(index * mostTargets, (index + 1) * mostTargets);
    return manifest('aigateway.envoyproxy.io/v1beta1', 'BackendSecurityPolicy', {
      name: index === 0 ? providerObject(providerName) : `${providerObject(providerName)}-${index + 1}`,
      namespace,
      spec: {
        targetRefs: part.map((model) => ({
          group: 'aigateway.envoyproxy.io',
          kind: 'AIServiceBackend',
          name: backendName(model),
        })),
        type: security,
        [fieldOf[security]]: { secretRef: { name: secretName(providerName), namespace } },
      },
    });
  });
}

function endpointOf(provider: AnsweringProvider): Endpoint | undefined {
  switch (provider.api) {
    case 'openai':
      return openAi(new URL(provider.base_url));
    case 'anthropic': {
      const url = new URL(provider.base_url);
      return { url, schema: { name: 'Anthropic', ...prefixed(pathOf(url), '/v1') }, security: 'AnthropicAPIKey' };
    }
    case 'google':
      // Gemini's own dialect is none of Envoy AI Gateway's; its endpoint speaks that of OpenAI beside it.
      return openAi(new URL(`${provider.base_url.replace(/\/$/, '')}/openai`));
    case 'azure': {
      const { base_url: base, resource, api_version: version } = provider;
      if (base === undefined && resource === undefined) return undefined;
      const url = new URL(base ?? `https://${resource}.openai.azure.com`);
      const schema =
        version === undefined ? { name: 'OpenAI', prefix: '/openai/v1' } : { name: 'AzureOpenAI', version };
      return { url, schema, security: 'AzureAPIKey' };
    }
    case 'bedrock': {
      const { base_url: base, region } = provider;
      if (base === undefined && region === undefined) return undefined;
      return openAi(new URL(base ?? `https://bedrock-runtime.${region}.amazonaws.com/openai/v1`));
    }
    default:
      return undefined;
  }
}

const openAi = (url: URL): Endpoint => ({
  url,
  security: 'APIKey',
  schema: { name: 'OpenAI', ...prefixed(pathOf(url), '/v1') },
});

const pathOf = (url: URL): string => url.pathname.replace(/\/$/, '');

/** Where the path of an endpoint begins; absent where it is what the gateway takes it to be. */
const prefixed = (path: string, usual: string): { prefix?: string } =>
  path === usual || path === '' ? {} : { prefix: path };

function mustBe(endpoint: Endpoint | undefined): Endpoint {
  if (endpoint === undefined) throw new Error('a model without an address is left out before');
  return endpoint;
}
