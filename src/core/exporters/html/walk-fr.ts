import { fr as t } from '../../wording/typeset.ts';
import type { WalkLabels } from './labels-type.ts';

/** French. */
export const walkFr: WalkLabels = {
  title: t`Un parcours du produit, selon la personne qui l'a fait`, product: 'Produit', own: 'Domaines propres', ownMeans: t`Ils ont compté comme ceux du site parce que la personne qui l'auditait l'a dit.`,
  purposes: { 'landing': t`Page d'accueil`, 'sign-up': 'Inscription', 'login': 'Connexion', 'account': 'Compte', 'billing': 'Facturation', 'support': 'Assistance' },
  states: { open: 'pas regardé', done: 'regardé', skipped: 'sauté' }, signedIn: 'connecté',
  paused: 'Suspendu', times: { one: 'fois', other: 'fois' }, pages: { one: 'page', other: 'pages' }, outside: t`Pages d'autres sites, laissées de côté`,
  interrupted: 'Interrompu', interruptedMeans: t`Le navigateur a été fermé au milieu. Ce qui avait été trouvé avant est dit ici ; les preuves en sont perdues, et ce qui n'apparaît qu'en comparant des visites n'a pas été cherché entre celles d'avant et celles d'après.`,
};
