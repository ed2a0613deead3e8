import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/finding/finding.ts';
import type { Language } from '../../../src/core/wording/language.ts';
import { namedIn, sentenceOf } from '../../../src/core/wording/sentences.ts';
import { typicalAudit } from '../../support/sample-audit.ts';

const AUDIT = typicalAudit();
const [FINDING] = AUDIT.findings as readonly [Finding, ...Finding[]];
const say = (detector: string, facts: NonNullable<Finding['facts']>, language: Language): string =>
  sentenceOf({ ...FINDING, detector, facts, consent: 'unknown' }, namedIn(AUDIT), language).replace(/[\u00a0\u202f]/g, '~');

test.each<[string, NonNullable<Finding['facts']>, string, string]>([
  ['canvas-fingerprint', { again: true, sent: true },
    'A script of Meta (facebook.com) drew text where nobody sees it and read the picture back, twice to be sure: it differs from one machine to another. It then wrote to Meta (facebook.com); whether that told the result is not known.',
    'Un script de Meta (facebook.com) a dessiné du texte que personne ne voit et relu l’image, deux fois pour être sûr~: elle diffère d’une machine à l’autre. Il a ensuite écrit à Meta (facebook.com)~; si c’était le résultat, on ne le sait pas.'],
  ['canvas-fingerprint', { again: false, sent: false },
    'A script of Meta (facebook.com) drew text where nobody sees it and read the picture back: it differs from one machine to another.',
    'Un script de Meta (facebook.com) a dessiné du texte que personne ne voit et relu l’image~: elle diffère d’une machine à l’autre.'],
  ['webgl-fingerprint', { named: true, sent: false },
    'A script of Meta (facebook.com) asked for the name of the graphics card and for what it can do, without showing anything.',
    'Un script de Meta (facebook.com) a demandé le nom de la carte graphique et ce qu’elle sait faire, sans rien montrer.'],
  ['webgl-fingerprint', { named: false, sent: false },
    'A script of Meta (facebook.com) asked for all that the graphics card can do, and read a picture back, without showing anything.',
    'Un script de Meta (facebook.com) a demandé tout ce que la carte graphique sait faire, et relu une image, sans rien montrer.'],
  ['audio-fingerprint', { frames: 5000, sent: false },
    'A script of Meta (facebook.com) computed a sound that nobody hears and read it back: it differs from one machine to another.',
    'Un script de Meta (facebook.com) a calculé un son que personne n’entend et l’a relu~: il diffère d’une machine à l’autre.'],
  ['font-fingerprint', { families: 30, measured: true, sent: false },
    'A script of Meta (facebook.com) measured text in 30 fonts or more, which tells the installed ones.',
    'Un script de Meta (facebook.com) a mesuré du texte dans 30 polices ou plus, ce qui révèle celles qui sont installées.'],
  ['font-fingerprint', { families: 60, measured: false, sent: false },
    'A script of Meta (facebook.com) named 60 fonts or more, as is done to tell the installed ones.',
    'Un script de Meta (facebook.com) a nommé 60 polices ou plus, comme on le fait pour révéler celles qui sont installées.'],
  ['fingerprint-breadth', { properties: 23, sent: false },
    'A script of Meta (facebook.com) read 23 properties that together tell this browser from others.',
    'Un script de Meta (facebook.com) a lu 23 propriétés qui, ensemble, distinguent ce navigateur des autres.'],
])('%s is said in both languages, by what was seen', (detector, facts, english, french) => {
  expect([say(detector, facts, 'en'), say(detector, facts, 'fr')]).toEqual([english, french]);
});
