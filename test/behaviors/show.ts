import { detectors } from '../../src/core/detectors/index.ts';
import { lineOf } from './bed/hosts.ts';
import { KNOWINGS } from './bed/knowledges.ts';
import { openBed } from './bed/open-bed.ts';
import { verdictOn } from './bed/verdict.ts';
import { CASES } from './cases/index.ts';

/**
 * Plays the cases whose id holds a word, or which are about a detector, and prints what was seen, found, and found wrong:
 * `npx tsx test/behaviors/show.ts rrweb`, `… session-replay`.
 */
const [word = ''] = process.argv.slice(2);
const ids = detectors.map(it => it.id);
const say = (text: string): void => { process.stdout.write(`${text}\n`); };

const bed = await openBed();
try {
  for (const it of CASES.filter(({ id, detectors: of }) => id.includes(word) || of.includes(word))) {
    const startMs = Date.now();
    const { end, log, received, missing, failures, found } = await bed.play(it);
    say(`\n== ${it.id}: a page with ${it.title} (${end.kind}, ${Date.now() - startMs} ms)`);
    for (const request of received) say(`  ${lineOf(request).slice(0, 160)}  ${request.body.length} bytes`);
    for (const use of log.evidence) if (use.kind === 'use') say(`  used ${use.feature} ${use.of} on ${use.on} ×${use.count} ${use.amounts === undefined ? '' : JSON.stringify(use.amounts)} by ${use.scripts.find(script => script.startsWith('http')) ?? '?'}`);
    for (const finding of found.nothing) say(`  found ${finding.id} ×${finding.occurrences} ${JSON.stringify(finding.facts ?? {})}`);
    for (const knowing of KNOWINGS) {
      const { missed, falseAlarms } = verdictOn(it, found, { knowing, asked: ids });
      for (const line of missed) say(`  MISSED knowing ${knowing}: ${line}`);
      for (const line of falseAlarms) say(`  FALSE ALARM knowing ${knowing}: ${line}`);
    }
    for (const failure of failures) say(`  FAILED ${failure}`);
    for (const asked of missing) say(`  DID NOT ARRIVE ${asked}`);
  }
} finally {
  await bed.close();
}
