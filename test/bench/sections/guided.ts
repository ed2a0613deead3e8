import { canBeGuided, openGuidedBed } from '../../consent/bed/open-guided-bed.ts';
import { VERDICTS } from '../../consent/case.ts';
import { CASES } from '../../consent/cases/index.ts';
import { launchChromium } from '../../support/chromium.ts';
import type { BrowserUnderTest, Launch } from '../../support/extension.ts';
import { launchFirefox } from '../../support/firefox.ts';
import { atMost } from '../section.ts';
import type { Measured, Section } from '../section.ts';

/** Whether every verdict on consent is right in the extension's own hands, in both browsers, on all pages of the bed that need no typing. */
export const guided: Section = {
  id: 'guided',
  title: 'verdicts on consent through the extension’s page that compares',

  async measure() {
    const parts = [await playedIn('Chromium', launchChromium), await playedIn('Firefox', launchFirefox)];
    return { tables: [{ title: 'pages', rows: parts.map(it => it.row) }], goals: parts.map(it => it.goal), notes: parts.flatMap(it => it.notes) };
  },
};

interface Part { readonly row: Measured['tables'][number]['rows'][number]; readonly goal: Measured['goals'][number]; readonly notes: readonly string[] }

async function playedIn(name: string, launch: (how: Launch) => Promise<BrowserUnderTest>): Promise<Part> {
  const due = CASES.filter(it => canBeGuided(it, CASES));
  const bed = await openGuidedBed(launch);
  const notes: string[] = [];
  try {
    for (const it of due) {
      const { wrong, missed, falseAlarms } = await bed.play(it, VERDICTS);
      if (wrong.length + missed.length + falseAlarms.length > 0) notes.push(`${name}, ${it.id}: ${JSON.stringify({ wrong, missed, falseAlarms })}`);
    }
  } finally {
    await bed.close();
  }
  return { row: { 'browser': name, 'pages': due.length, 'right': due.length - notes.length }, goal: atMost(`${name}: pages that were not told right`, 0, notes.length), notes };
}
