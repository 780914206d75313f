import { Command, Option } from 'commander';
import { statusMarkdown } from '../../domain/deploy/status-markdown.js';
import { statusText } from '../../domain/deploy/status-text.js';
import { fetchLedger } from '../../domain/ledger/fetch-ledger.js';
import { type CliContext, printJson } from '../cli-context.js';
import { openDeployment, policyMeaning, toEnvironment } from './deploy-context.js';

const nothingRuns = `the ledger that is here says of no lane what runs; where origin has one, fetch it: ${fetchLedger}`;

type StatusOptions = {
  readonly environment?: string;
  readonly policy?: string;
  readonly verify?: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
};

/** `lanegate status`: what runs of each lane in each environment, since when and on what evidence. */
export const statusCommand = (context: CliContext): Command =>
  new Command('status')
    .description('tell what is to run of each lane in each environment, since when, on what evidence, and what waits')
    .addOption(new Option('--environment <name>', 'the only one that is told').argParser(toEnvironment))
    .option('--policy <revision>', policyMeaning)
    .option('--verify', 'ask what is really served')
    .addOption(new Option('--markdown', 'print it as Markdown').conflicts('json'))
    .option('--json', 'print it as JSON')
    .action(async (options: StatusOptions) => {
      const { environment, verify, json, markdown } = options;
      const { settings, ports } = await openDeployment(context.world, options);
      const { status } = await import('../../stages/status.js');
      const told = await status({ ...ports, ...(verify ? { ask: ports } : {}) }, { settings, environment });
      if (told.lanes.every(({ since }) => since === undefined)) context.world.log.warn(nothingRuns);
      if (json) printJson(context, told);
      else context.world.terminal.print(markdown ? statusMarkdown(told) : statusText(told));
    });
