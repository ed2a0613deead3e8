import type { ScriptWords } from './script-words.ts';
import { fr as t } from './typeset.ts';

/** French. */
export const scriptsFr: ScriptWords = {
  kinds: { file: 'Script', inline: 'Script intégré à la page', page: 'Tous les scripts intégrés à la page, ensemble' },
  modes: {
    blocking: 'dans le balisage, la page l’attend', async: 'asynchrone', defer: 'différé', module: 'module', inserted: 'inséré par un script',
    worker: 'worker', 'not-told': 'aucun élément vu pour lui',
  },
  integrities: { checked: 'Vérifié par le navigateur (SRI)', 'without-cors': t`Empreinte sans CORS : les navigateurs le refusent`, none: 'Aucune', 'not-told': t`Inconnue : aucun élément vu` },
  hashed: { 'not-shown': t`sans empreinte : ce navigateur ne montre aucun contenu`, 'not-read': t`sans empreinte : trop long, ou disparu avant d’être lu` },
  features: {
    'event-stream': 'suit ce que vous faites dans la page', 'mutation-watch': 'suit les changements de la page', 'document-read': 'lit la page entière', 'canvas-read': 'lit ce qui est dessiné sur un canevas', 'webgl-read': 'lit la carte graphique (WebGL)',
    'webgpu-read': 'lit la carte graphique (WebGPU)', 'audio-read': 'lit comment l’appareil produit le son', 'font-probe': 'essaie quelles polices existent', 'property-read': 'lit des propriétés du navigateur et de l’écran',
  },
  listens: events => t`écoute ${events}`,
  reads: fields => t`lit des champs : ${fields}`,
  otherField: 'autres',
  cookies: names => t`écrit des cookies : ${names}`,
  storage: keys => t`écrit dans le stockage : ${keys}`,
  sends: whom => t`envoie à ${whom}`,
  sendsPersonal: whom => t`envoie des données personnelles à ${whom}`,
  loads: scripts => t`charge ${scripts}`,
  script: { one: 'script', other: 'scripts' },
  more: count => t`${count} de plus`,
  nothing: 'rien vu',
};
