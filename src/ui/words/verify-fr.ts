import { fr as set } from '../../core/wording/typeset.ts';
import type { VerifyWords } from './verify-words.ts';

export const verifyFr: VerifyWords = {
  title: 'Vérifier un dossier', open: 'Vérifier un dossier…',
  lead: set`Un dossier vérifiable (.sillage.zip) contient un audit et les preuves dont il découle. Tout est vérifié dans cette page : rien n'en sort, et rien n'est conservé.`,
  choose: 'Choisir un dossier…', drop: 'Ou déposez-le ici.',
  key: 'Clé publique qui doit l’avoir signé, si vous l’avez', keyMeans: '64 chiffres hexadécimaux, ou le texte du fichier qui finit par .pub.',
  wrongKey: set`Ce n'est pas une clé publique : on attend 64 chiffres hexadécimaux, ou un fichier tel que l'écrit sillage keys new. Rien n'a été vérifié.`,
  checking: file => set`${file} est en cours de vérification : ses fichiers, leur chaîne, sa signature ; puis son audit est refait à partir de ses preuves…`,
  faults: count => count === 1 ? 'Un point n’est pas comme il a été fait' : `${count} points ne sont pas comme ils ont été faits`,
  more: count => `Et ${count} de plus.`,
  failed: file => `${file} n’a pas pu être lu.`,
  back: 'Tous les audits',
};
