/** What the benchmark of the HTML report imports: the page of a run that no command has to make first. */
export { aLargeReport } from '../test/browser/a-large-run.js';
