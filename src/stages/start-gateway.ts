import { sharedCapNotes } from '../domain/evaluation/plan/shared-caps.js';
import type { BindingEvent } from '../domain/serving/binding-commit.js';
import type { GatewayReady } from '../domain/serving/gateway-lines.js';
import type { GatewayProcess } from '../domain/serving/left-gateway.js';
import type { Configuration } from '../domain/suite/configuration.js';
import { configurationFile } from '../domain/suite/configuration-file.js';
import type { BackgroundGateways } from '../ports/background-gateways.js';
import type { Files } from '../ports/files.js';
import type { Git } from '../ports/git.js';
import type { Log } from '../ports/log.js';
import { bindingPolicy } from './steps/read/binding-policy.js';
import { noteOfRecording } from './steps/run/note-of-recording.js';

export type StartGatewayPorts = {
  readonly git: Pick<Git, 'resolve' | 'list' | 'pointers' | 'readBlobs'>;
  readonly files: Pick<Files, 'read' | 'readStrictly' | 'folders' | 'lines' | 'write'>;
  readonly backgroundGateways: BackgroundGateways;
  readonly log: Log;
};

export type StartGatewayRequest = {
  readonly event: BindingEvent;
  /** Where it works; nothing may be there yet. One of the job's own when absent. */
  readonly folder: string | undefined;
  readonly port: number | undefined;
  /** Where what providers say is written down. */
  readonly record: string | undefined;
  /** What answers in the place of providers. */
  readonly replay: string | undefined;
  /** Is called once the folder is its own, before it starts. */
  readonly bringAnswers: (folder: string) => Promise<void>;
  /** Is told of the process before it takes requests, so that it can be stopped whatever happens. */
  readonly onStarted: (started: StartingGateway) => void;
};

export type StartingGateway = {
  readonly process: GatewayProcess;
  /** Where it works, as an absolute path. */
  readonly folder: string;
  /** What binds it. */
  readonly settings: Configuration;
};

/** A gateway that takes requests, and the key that they must bring. */
export type StartedGateway = { readonly ready: GatewayReady; readonly key: string };

/** Starts a gateway that goes on in the background, under the lanegate.yml of the target branch. */
export async function startGateway(ports: StartGatewayPorts, request: StartGatewayRequest): Promise<StartedGateway> {
  const { backgroundGateways, files, log } = ports;
  const { text, settings, from } = await bindingPolicy(ports, request.event);
  log.info(`the rules and budgets of the gateway are from ${from}`);
  const notes = [...sharedCapNotes(settings.budget, {}), await noteOfRecording(files, request.record)];
  for (const note of notes) if (note !== undefined) log.warn(note);
  const folder = await backgroundGateways.claim(request.folder);
  await request.bringAnswers(folder);
  const configuration = `${folder}/${configurationFile}`;
  await files.write(configuration, text);
  const key = backgroundGateways.makeKey();
  const ready = await backgroundGateways.start({
    folder,
    options: optionsOf(request, { folder, configuration }),
    secrets: { key, keys: backgroundGateways.providerKeys() },
    onStarted: (process) => request.onStarted({ process, folder, settings }),
  });
  return { ready, key };
}

type Places = { readonly folder: string; readonly configuration: string };

function optionsOf({ event, port, record, replay }: StartGatewayRequest, places: Places): string[] {
  const given = Object.entries({ ...places, port, record, replay });
  return [
    ...given.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, String(value)])),
    ...(event.isUntrustedHead ? ['--untrusted'] : []),
  ];
}
