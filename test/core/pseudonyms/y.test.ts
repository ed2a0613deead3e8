import { test } from 'vitest';
import { prepare } from '../../../src/core/pseudonyms/prepare.ts';
import { pseudonymize } from '../../../src/core/pseudonyms/pseudonymize.ts';
import { personsValues } from '../../../src/core/pseudonyms/persons-values.ts';
import { standInsFor } from '../../../src/core/pseudonyms/stand-ins.ts';
import { openScrambler } from '../../../src/core/pseudonyms/scrambler.ts';
import { rememberingSpell } from '../../../src/core/pseudonyms/spellings.ts';
import { PERSONA } from '../../recall/persona.ts';
function chanceOf(seed: number) { let s = seed >>> 0; return (max: number) => { s = (Math.imul(s, 1664525) + 1013904223) >>> 0; return Math.floor(s / 4294967296 * max); }; }
test('persona', { timeout: 100000 }, () => {
  const known = PERSONA.map(it => ({ category: it.category, value: it.text, origin: 'canary' as const }));
  const making = { chance: chanceOf(1), scrambler: openScrambler(chanceOf(2), new Set(['marie', 'laurent', 'lyon'])), isPublic: (h: string) => h === 'gmail.com' };
  for (const it of personsValues({ visits: [], known })) {
    const t = performance.now();
    const [s] = standInsFor([it], making);
    console.log(it.category, it.text, '->', s!.by, Math.round(performance.now() - t));
  }
  let t = performance.now();
  const p = prepare({ visits: [], known }, { chance: chanceOf(3), spell: rememberingSpell([]) });
  console.log('prepare', performance.now() - t, p.standIns.map(it => `${it.text} -> ${it.by}`));
});
import { spelled } from '../../../src/core/search/spelled.ts';
import { openSearch } from '../../../src/core/search/open-search.ts';
test('time', { timeout: 100000 }, () => {
  for (let i = 0; i < 2; i++) {
    let t = performance.now();
    PERSONA.map(it => spelled(it, [])); console.log('spelled', performance.now() - t); t = performance.now();
    openSearch(PERSONA); console.log('open', performance.now() - t);
  }
});
