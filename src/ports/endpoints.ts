export type EndpointRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutSeconds: number;
};

/** What an endpoint answered, whatever its status. */
export type EndpointAnswer = { readonly status: number; readonly text: string };

/** Asks an endpoint. Throws an `Error` where nobody answers. */
export type AskEndpoint = (request: EndpointRequest) => Promise<EndpointAnswer>;
