import { describe, expect, it } from 'vitest';
import { openDossier } from '../../../src/core/dossier/open.ts';
import { shownIn } from '../../../src/core/dossier/shown.ts';
import type { KnownValue } from '../../../src/core/dossier/case.ts';
import { organizations } from '../../support/organizations.ts';
import type { Story } from '../../support/visit.ts';
import { visit } from '../../support/visit.ts';

const BANK = 'https://bank.example/account';
const SIGN_OUT = { type: 'sign-out', label: 'Sign out' };
const ANN = 'ann.lee@posteo.example';

const shown = (...stories: readonly Story[]): readonly string[] => shownIn(stories.map(it => it.log)).map(it => `${it.category} ${it.text}`);

function exposed(stories: readonly Story[], known: readonly KnownValue[] = []): readonly string[] {
  const { exposures } = openDossier({ visits: stories.map(it => it.log), known }, organizations);
  return [...new Set(exposures.map(it => `${it.category} ${it.source}${it.typed ? ' typed' : ''} ${it.evidence.join(' ')}`))];
}

describe('a page shows', () => {
  it('what its labels tell, once somebody is signed in', () => {
    expect(shown(visit(BANK).shows('E-mail', ANN).shows('Balance', '€4,218.37').shows(SIGN_OUT, 'Sign out')))
      .toEqual([`email-address ${ANN}`, 'account-balance 4,218.37']);
  });

  it('whom it greets, and all else with it', () => {
    expect(shown(visit(BANK).shows({ type: 'greeting', label: 'Hello' }, 'Ann').shows('Customer number', 'MG-2048-7731')))
      .toEqual(['given-name Ann', 'customer-id MG-2048-7731']);
  });

  it('a bare name that an address bears out, whole and in its parts', () => {
    expect(shown(visit(BANK).shows(SIGN_OUT, 'Sign out').shows('E-mail', ANN).shows('Name', 'Ann Lee')))
      .toEqual([`email-address ${ANN}`, 'family-name Ann Lee', 'given-name Ann', 'family-name Lee']);
  });

  it('payments of whoever is signed in', () => {
    expect(shown(visit(BANK).shows(SIGN_OUT, 'Sign out').shows({ type: 'transaction', label: 'Paid to' }, 'Clinique Saint-Roch').shows({ type: 'transaction', label: 'Amount' }, '−€129.83')))
      .toEqual(['transaction Clinique Saint-Roch', 'transaction 129.83']);
  });

  it('nothing more than once', () => {
    expect(shown(visit(BANK).shows('Your e-mail', ANN).shows('Your e-mail', ANN), visit(BANK).shows('Your e-mail', ANN.toUpperCase()))).toEqual([`email-address ${ANN}`]);
  });
});

describe('a page shows nothing of its visitor', () => {
  it.each<[title: string, story: Story]>([
    ['where nobody is signed in: a contact page', visit(BANK).shows('E-mail', ANN).shows('Phone', '+33 1 23 45 67 89').shows('IBAN', 'FR76 3000 6000 0112 3456 7890 189')],
    ['by an address of the site itself', visit(BANK).shows(SIGN_OUT, 'Sign out').shows('E-mail', 'claire@bank.example')],
    ['by an address of the site’s other hosts', visit(BANK).shows(SIGN_OUT, 'Sign out').shows('E-mail', 'claire@mail.bank.example')],
    ['by a bare name that nothing bears out', visit(BANK).shows(SIGN_OUT, 'Sign out').shows('Name', 'Blue Lamp')],
    ['by saying that somebody is signed in', visit(BANK).shows(SIGN_OUT, 'Sign out')],
    ['by greeting the world', visit(BANK).shows({ type: 'greeting', label: 'Hello' }, 'World').shows('E-mail', ANN)],
  ])('%s', (_, story) => { expect(shown(story)).toEqual([]); });
});

describe('a shown value that leaves', () => {
  const page = visit(BANK).shows('Your e-mail', ANN);

  it('is an exposure, and names where it was shown', () => {
    expect(exposed([page.sends('https://r.example/?e=ann.lee%40posteo.example')])).toEqual(['email-address shown 1:e2 1:e1']);
  });

  it('is one too when it left before we looked', () => {
    expect(exposed([visit(BANK).sends('https://r.example/?e=ann.lee%40posteo.example').shows('Your e-mail', ANN)])).toEqual(['email-address shown 1:e1 1:e2']);
  });

  it('is typed from the moment it is typed, and shown before', () => {
    const story = page.sends('https://r.example/?e=ann.lee%40posteo.example').submits().types({ autocomplete: 'email' }, ANN).sends('https://s.example/?e=ann.lee%40posteo.example');
    expect(exposed([story])).toEqual(['email-address shown 1:e2 1:e1', 'email-address typed typed 1:e5 1:e4']);
  });

  it('is typed where the page only repeats it', () => {
    expect(exposed([visit(BANK).types({ autocomplete: 'email' }, ANN).shows('Your e-mail', ANN).sends('https://r.example/?e=ann.lee%40posteo.example')])).toEqual(['email-address typed typed 1:e3 1:e1']);
  });

  it('is not half of what is being typed and repeated', () => {
    const story = visit(BANK).types({ autocomplete: 'email' }, 'ann.lee@posteo.exam').shows('Your e-mail', 'ann.lee@posteo.exam').types({ autocomplete: 'email' }, ANN);
    expect(exposed([story.sends('https://r.example/?e=ann.lee%40posteo.example')])).toEqual(['email-address typed typed 1:e4 1:e3']);
  });

  it('is watched where it was on the watch list', () => {
    expect(exposed([page.sends('https://r.example/?e=ann.lee%40posteo.example')], [{ category: 'email-address', value: ANN, origin: 'watched' }])).toEqual(['email-address watched 1:e2']);
  });

  it('is nobody’s business when it goes to whoever showed it, in a frame of its own', () => {
    expect(exposed([visit(BANK).opensFrame('https://login.example/', 'frame').shows('Your e-mail', ANN, 'frame').sends('https://login.example/?e=ann.lee%40posteo.example')])).toEqual([]);
  });
});
