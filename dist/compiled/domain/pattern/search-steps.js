/** The steps of a pattern; backward for one that is followed from its end. */
export function stepsOf(pattern, isBackward) {
    const steps = [];
    write(pattern, { steps, isBackward });
    steps.push({ kind: 'found' });
    return steps;
}
function write(pattern, writing) {
    switch (pattern.kind) {
        case 'character':
        case 'assertion':
            writing.steps.push(pattern);
            return;
        case 'look': {
            // What stands after a place is found from its end backward, for all places at once.
            const look = { steps: stepsOf(pattern.part, pattern.ahead), isBackward: pattern.ahead };
            writing.steps.push({ kind: 'look', look, wanted: pattern.negated ? 0 : 1 });
            return;
        }
        case 'sequence':
            for (const part of writing.isBackward ? [...pattern.parts].reverse() : pattern.parts)
                write(part, writing);
            return;
        case 'choice':
            writeChoice(pattern.options, writing);
            return;
        case 'repeat':
            writeRepeat(pattern, writing);
    }
}
function writeChoice([first, ...others], writing) {
    if (first === undefined)
        return;
    if (others.length === 0) {
        write(first, writing);
        return;
    }
    const { steps } = writing;
    const fork = { kind: 'fork', other: 0 };
    steps.push(fork);
    write(first, writing);
    const jump = { kind: 'jump', to: 0 };
    steps.push(jump);
    fork.other = steps.length;
    writeChoice(others, writing);
    jump.to = steps.length;
}
function writeRepeat({ part, least, most }, writing) {
    const { steps } = writing;
    for (let count = 0; count < least; count += 1)
        write(part, writing);
    const start = steps.length;
    const forks = Array.from({ length: most === Infinity ? 1 : Math.max(0, most - least) }, () => {
        const fork = { kind: 'fork', other: 0 };
        steps.push(fork);
        write(part, writing);
        return fork;
    });
    if (most === Infinity)
        steps.push({ kind: 'jump', to: start });
    for (const fork of forks)
        fork.other = steps.length;
}
