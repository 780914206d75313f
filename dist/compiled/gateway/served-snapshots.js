/**
 * Which snapshot serves each name of a model in this run. A provider may put another one behind an alias at any time,
 * so an alias is known only from a call that was really made. What names itself, or says nothing, is taken at its word
 * until a call shows otherwise. A lineage is all calls that one snapshot serves at the same time.
 */
export class ServedSnapshots {
    current = new Map();
    findings = new Map();
    /**
     * The snapshot whose stored answers count, where `stored` served the newest of them when `asked` was asked;
     * `undefined` when only a call can tell.
     */
    whichCounts(lineage, stored, asked) {
        return this.current.get(lineage) ?? (stored === asked ? asked : undefined);
    }
    /**
     * Resolves when a call that is under way has told or has failed. Where there is none it answers `undefined`, and the
     * caller is the one who makes it: others wait for the next call to be learnt from.
     */
    findOut(lineage) {
        const underWay = this.findings.get(lineage);
        if (underWay === undefined)
            this.findings.set(lineage, startFinding());
        return underWay?.ended;
    }
    /** Makes a call for the model `asked` and takes note of who serves it. */
    async learnFrom(lineage, asked, ask) {
        const finding = this.findings.get(lineage) ?? (this.current.has(lineage) ? undefined : startFinding());
        if (finding !== undefined && !this.current.has(lineage))
            this.findings.set(lineage, finding);
        try {
            const reply = await ask();
            this.current.set(lineage, reply.servedModel ?? asked);
            return reply;
        }
        finally {
            if (finding !== undefined && this.findings.get(lineage) === finding)
                this.findings.delete(lineage);
            finding?.end();
        }
    }
}
function startFinding() {
    let end = () => { };
    const ended = new Promise((resolve) => {
        end = resolve;
    });
    return { ended, end };
}
