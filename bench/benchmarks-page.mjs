import { writeFileSync } from 'node:fs';
import { tableOf } from './table.mjs';

const page = new URL('../docs/benchmarks.md', import.meta.url);

/** Writes docs/benchmarks.md anew. */
export const writeBenchmarksPage = (machine, rows) => writeFileSync(page, pageOf(machine, rows));

const pageOf = (machine, rows) => `# Benchmarks

Measured with \`npm run bench -- --write\`, which writes this page; \`npm run bench -- detect\` measures one of them. The
built product in \`dist/\` is measured as users run it, as a process of its own.

${machine}

${tableOf(rows)}
`;
