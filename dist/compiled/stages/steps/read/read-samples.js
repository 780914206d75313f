import { Sample, samplesFile } from '../../../domain/evaluation/sample.js';
import { readJournal } from './read-journal.js';
/** The samples of a journal one by one; a line that is not whole is passed over and its sample taken again. */
export const readSamples = (files, folder) => readJournal(files, `${folder}/${samplesFile}`, Sample);
