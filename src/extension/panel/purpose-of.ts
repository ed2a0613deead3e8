import type { Purpose } from '../../core/evidence/walk.ts';

/** What links to pages of each purpose are called, in the languages that most sites speak; the first that fits decides. */
const CALLED: readonly (readonly [Purpose, RegExp])[] = [
  ['sign-up', /\bsign.?up\b|\bregist(?:er|ration|rieren)|\bcreate.{0,12}account|\binscri|\bcr[ée]er.{0,12}compte|\bregistrar|\bjoin\b|\btrial\b|\bopen-?account\b|\bapply\b/u],
  ['login', /\blog.?in\b|\bsign.?in\b|\bconnexion\b|\bse connecter\b|\banmeld|\biniciar|\baccedi\b|\binloggen\b/u],
  ['billing', /\bbilling\b|\binvoic|\bpayments?\b|\bpricing\b|\bplans?\b|\bfactur|\bpaiement|\babonnement|\btarif|\brechnung|\bpreis|\btransfers?\b|\bcheckout\b/u],
  ['support', /\bsupport\b|\bhelp\b|\bcontact\b|\baide\b|\bassistance\b|\bhilfe\b|\bfaq\b|\bayuda\b/u],
  ['account', /\baccounts?\b|\bprofile?\b|\bcomptes?\b|\bkonto\b|\bcuenta\b|\bsettings\b|\bdashboard\b/u],
];

/** What a page is for, by the words of a link to it and of its address; nothing where neither says. The front page is the landing page. */
export function purposeOf(url: string, text: string): Purpose | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname, search } = new URL(url);
  const words = `${text} ${pathname.replace(/[/_.]+/gu, ' ')}`.toLowerCase();
  const named = CALLED.find(([, called]) => called.test(words))?.[0];
  return named ?? (pathname === '/' && search === '' ? 'landing' : undefined);
}
