import { Command } from 'commander';
import { corpusCheckCommand } from './check.js';
import { retrievalCommand } from './retrieval.js';
/** `lanegate corpus`: what a change does to documents behind retrieval. */
export const corpusCommand = (context) => new Command('corpus')
    .description('what a change does to a corpus: to its documents, and to what a retriever finds in it')
    .addCommand(corpusCheckCommand(context))
    .addCommand(retrievalCommand(context));
