import { formatCount } from './format-quantity.js';
/** `48 of 120`: the cases up to the look that ended the suite, else all that were planned. */
export function describeCasesRun({ cases: { planned, total }, looks }) {
    const run = looks?.plan[looks.taken - 1]?.cases ?? planned;
    return `${formatCount(run)} of ${formatCount(total)}`;
}
/** What is counted of each suite; cached and saved calls only where there are any. */
export function countedColumns(suites) {
    const spared = [
        { heading: 'From cache', countOf: ({ calls }) => calls.cached },
        { heading: 'Saved', countOf: ({ calls }) => calls.saved },
    ];
    return [
        { heading: 'Compared', countOf: ({ cases }) => cases.compared },
        { heading: 'Missing', countOf: ({ cases }) => cases.missing },
        { heading: 'Calls made', countOf: ({ calls }) => calls.made },
        ...spared.filter(({ countOf }) => suites.some((suite) => countOf(suite) > 0)),
    ];
}
