import { Command, InvalidArgumentError } from 'commander';
import { readJson } from '../domain/artifacts/read-json.js';
import { RecordingPath } from '../domain/inference/recording/recording-path.js';
import { jsonText } from '../domain/report/terminal/json-text.js';
import { type GatewayReady, GatewaySecrets } from '../domain/serving/gateway-lines.js';
import { servingText } from '../domain/serving/report-text.js';
import { UserError } from '../domain/user-error.js';
import type { ServerAddress } from '../stages/serve.js';
import type { CliContext } from './cli-context.js';
import type { CommandWorld } from './command-world.js';
import { openLanegateFolder } from './run-folder.js';

type GatewayOptions = {
  readonly port: number;
  readonly configuration?: string;
  readonly folder?: string;
  readonly record?: string;
  readonly replay?: string;
  readonly stdin?: boolean;
  readonly json?: boolean;
  readonly untrusted?: boolean;
};

const usualPort = 4117;

/** `lanegate gateway`: the guarded models as a server that speaks to any harness. */
export const gatewayCommand = (context: CliContext): Command =>
  new Command('gateway')
    .description('answer OpenAI and Anthropic clients through budgets, breakers, retries, cache and traces')
    .option('--port <number>', 'the port of 127.0.0.1 to listen on; 0 for any that is free', portOf, usualPort)
    .option('--configuration <file>', 'the file that stands in for lanegate.yml')
    .option('--folder <dir>', 'where answers, breakers, sessions and traces are kept (default: .lanegate)')
    .option('--record <file>', 'write every answer down in this file, in the folder that the program runs in')
    .option('--replay <file>', 'take every answer from this file and ask nobody')
    .option(
      '--stdin',
      'read {"key":…,"keys":{NAME:…}} from the first line of standard input: the key, and those of providers',
    )
    .option('--json', 'print the address as one line of JSON, and at the end what was served as another')
    .option('--untrusted', 'spend no more than budget.per_untrusted_run allows')
    .action(async (options: GatewayOptions) => {
      const { world } = context;
      if (options.json && !options.stdin) throw keyUnknown();
      const [{ serve }, ownFolder] = await Promise.all([
        import('../stages/serve.js'),
        // What commands spend in a day is kept there wherever else this one works.
        openLanegateFolder(world.files),
      ]);
      const folder = options.folder ?? ownFolder;
      const { key, keys } = options.stdin ? await givenKeys(world) : { key: world.newServerKey(), keys: {} };
      world.rememberSecret(key);
      const serving = await world.openServing({ answersFolder: `${folder}/answers`, keys });
      await serve(
        { ...world, ...serving, display: options.json ? undefined : serving.display },
        {
          folder,
          key,
          port: options.port,
          configuration: options.configuration,
          record: options.record === undefined ? undefined : recordingPath(options.record),
          replay: options.replay,
          isUntrusted: options.untrusted ?? false,
          signal: world.terminal.interruption,
          onReady: (address) =>
            options.json ? tellJson(context, address) : tell(context, address, options.stdin ? undefined : key),
          onServed: (report) =>
            world.terminal.print(options.json ? `${jsonText(report)}\n` : `\n${servingText(report)}`),
        },
      );
    });

/** What a program reads tells no key, so somebody has to know it before. */
const keyUnknown = (): UserError =>
  new UserError('nobody would know the key of this gateway, since --json does not tell it', {
    hint: 'add --stdin and write {"key":"…"} to its standard input, or leave --json out',
  });

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('a port is a number from 0 to 65535');
}

async function givenKeys(world: CommandWorld): Promise<GatewaySecrets> {
  const value = readJson(await world.readLine())?.json;
  const parsed = GatewaySecrets.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UserError('the first line of standard input is not {"key":…,"keys":{…}}', {
    hint: 'the key has 16 to 200 letters, digits and signs of _ . ~ + / = -',
  });
}

/** Where a recording may be written is what `api: record` of lanegate.yml may name. */
function recordingPath(path: string): string {
  const parsed = RecordingPath.safeParse(path);
  if (parsed.success) return parsed.data;
  throw new UserError(`no recording is written there: its path ${parsed.error.issues[0]?.message}`, {
    place: { path },
    hint: 'name a file of the folder that you run this in, by its path from there, such as `evals/harness.jsonl`',
  });
}

function tell({ world }: CliContext, address: ServerAddress, key: string | undefined): void {
  const shown = key ?? '(as given)';
  const lines = [
    `Answering at ${address.url} until it is stopped. Clients reach it with`,
    `  export OPENAI_BASE_URL=${address.openaiBaseUrl} OPENAI_API_KEY=${shown}`,
    `  export ANTHROPIC_BASE_URL=${address.anthropicBaseUrl} ANTHROPIC_API_KEY=${shown}`,
    `  export LANEGATE_GATEWAY_URL=${address.url} LANEGATE_GATEWAY_KEY=${shown}`,
  ];
  world.terminal.print(`${lines.join('\n')}\n`);
}

function tellJson({ world }: CliContext, { url, openaiBaseUrl, anthropicBaseUrl }: ServerAddress): void {
  const line: GatewayReady = {
    version: 1,
    url,
    openai_base_url: openaiBaseUrl,
    anthropic_base_url: anthropicBaseUrl,
    pid: world.processId,
  };
  world.terminal.print(`${JSON.stringify(line)}\n`);
}
