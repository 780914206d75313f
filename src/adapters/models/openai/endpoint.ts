import { urlToHttpOptions } from 'node:url';

/** Where chat completions of one base URL are asked for. */
export type Endpoint = {
  /** Host and port as people read them, without credentials. */
  readonly host: string;
  readonly isSecure: boolean;
  /** Parts of the URL as `node:http` takes them. */
  readonly address: { readonly hostname: string; readonly port: number | string | undefined; readonly path: string };
  /** False where the model of a request is the name of a deployment, which no served model equals. */
  readonly namesModels: boolean;
};

/** Hosts of Azure OpenAI: a request names a deployment, a reply the model behind it. */
const deploymentHosts =
  /\.(?:openai\.azure\.com|cognitiveservices\.azure\.com|services\.ai\.azure\.com|azure-api\.net)$/;

/** The endpoint under a base URL; a query, such as Azure's api-version, is kept. */
export function endpointOf(baseUrl: string): Endpoint {
  const url = new URL(baseUrl);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`;
  const { hostname, port, path } = urlToHttpOptions(url);
  return {
    host: url.host,
    isSecure: url.protocol === 'https:',
    address: { hostname: hostname ?? '', port: port ?? undefined, path: path ?? '' },
    namesModels: !deploymentHosts.test(url.hostname),
  };
}
