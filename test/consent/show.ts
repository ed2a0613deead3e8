import { lineOf } from '../behaviors/bed/hosts.ts';
import { openConsentBed } from './bed/open-consent-bed.ts';

import { CASES } from './cases/index.ts';

/** Plays the cases whose id holds a word and prints what arrived and was kept in each state: `npx tsx test/consent/show.ts klaro`. */
const [word = ''] = process.argv.slice(2);
const isAbout = new RegExp(word, 'u');
const say = (text: string): void => { process.stdout.write(`${text}\n`); };

const bed = await openConsentBed();
try {
  for (const it of CASES.filter(({ id, expected }) => isAbout.test(id) || expected.some(line => isAbout.test(line)))) {
    const startMs = Date.now();
    const { walks, wrong } = await bed.play(it);
    say(`\n== ${it.id}: a page with ${it.title} (${Date.now() - startMs} ms)`);
    for (const { phases } of walks) {
      for (const { state, received, kept } of phases) {
        say(`  ${state} keeps ${kept.join(', ')}`);
        for (const request of received) say(`    ${lineOf(request).slice(0, 160)}  ${request.body.length} bytes`);
      }
    }
    say(`  labels: ${[...new Set(walks.flatMap(it => it.labels))].filter(Boolean).join(' | ')}`);
    for (const told of wrong) say(`  WRONG ${told}`);
  }
} finally {
  await bed.close();
}
