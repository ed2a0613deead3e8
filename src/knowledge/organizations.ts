import lines from './organizations.json' with { type: 'json' };

/** Who stands behind hosts: the table that `organizationsFrom` reads. Built by `test/tools/knowledge.ts`, its sources are in `provenance.json`. */
export const ORGANIZATION_LINES: readonly string[] = lines;
