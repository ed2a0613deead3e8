/**
 * Who may import whom. Each room lists the rooms it may reach; everything else is an error.
 * Written bottom-up: a room reaches only rooms above it in this list, so the list is also the reading order.
 */
const ROOMS = {
  'core/shape': [],
  'core/evidence': ['core/shape'],
  'core/party': [],
  'core/datum': ['core/evidence'],
  'core/declaration': ['core/shape', 'core/party', 'core/datum'],
  'core/normalizers': ['core/datum'],
  'core/digests': [],
  'core/codecs': [],
  'core/har': ['core/shape', 'core/evidence', 'core/party/domain[.]ts', 'core/digests/sha2[.]ts'],
  'core/formats': ['core/codecs'],
  'core/payload': ['core/evidence', 'core/codecs', 'core/formats'],
  'core/vendors': ['core/shape', 'core/datum', 'core/formats/pairs[.]ts', 'core/payload'],
  'core/recordings': [],
  'core/consent': ['core/evidence/consent[.]ts', 'core/formats/pairs[.]ts', 'core/payload/field[.]ts'],
  'core/recognizers': ['core/datum'],
  'core/search': ['core/evidence', 'core/datum', 'core/normalizers', 'core/digests', 'core/codecs', 'core/payload'],
  'core/finding': ['core/evidence', 'core/party', 'core/datum'],
  'core/dossier': ['core/evidence', 'core/party', 'core/datum', 'core/declaration', 'core/consent', 'core/normalizers', 'core/formats/multipart[.]ts', 'core/payload', 'core/vendors', 'core/recordings', 'core/recognizers', 'core/search', 'core/finding'],
  'core/detectors': ['core/evidence', 'core/party', 'core/datum', 'core/declaration', 'core/consent', 'core/finding', 'core/dossier'],
  'core/rulebook': ['core/shape', 'core/evidence', 'core/party', 'core/datum', 'core/declaration', 'core/normalizers/tidy/step[.]ts', 'core/digests', 'core/finding'],
  'core/audit': ['core/shape', 'core/evidence', 'core/party', 'core/datum', 'core/declaration', 'core/vendors/dictionary[.]ts', 'core/search/open-search[.]ts', 'core/finding', 'core/dossier', 'core/detectors', 'core/rulebook'],
  'core/pseudonyms': ['core/evidence', 'core/party', 'core/datum', 'core/consent/platform-storage[.]ts', 'core/normalizers', 'core/digests', 'core/codecs', 'core/payload', 'core/recognizers', 'core/search', 'core/finding', 'core/dossier'],
  'core/measures': ['core/shape', 'core/datum', 'core/evidence', 'core/party', 'core/finding', 'core/rulebook', 'core/audit'],
  'core/persona': ['core/datum', 'core/dossier/case[.]ts'],
  'core/inventory': ['core/shape', 'core/datum', 'core/rulebook/yaml-text[.]ts', 'core/audit', 'core/finding/script[.]ts'],
  'core/appeal': ['core/datum', 'core/declaration', 'core/finding', 'core/party', 'core/rulebook/rule[.]ts', 'core/audit/audit[.]ts'],
  'core/baseline': ['core/shape', 'core/rulebook', 'core/audit', 'core/finding/acceptance[.]ts'],
  'core/difference': ['core/evidence', 'core/party', 'core/datum', 'core/finding', 'core/rulebook', 'core/audit'],
  'core/wording': ['core/evidence', 'core/party', 'core/datum', 'core/vendors/vendor[.]ts', 'core/finding', 'core/rulebook/rule[.]ts', 'core/audit/audit[.]ts', 'core/difference/difference[.]ts'],
  'core/exporters': ['core/evidence', 'core/party', 'core/datum', 'core/finding', 'core/rulebook/rule[.]ts', 'core/audit/audit[.]ts', 'core/difference', 'core/wording', 'core/declaration', 'core/appeal', 'core/har/instant[.]ts', 'core/digests/sha2[.]ts'],
  'core/bundle': ['core/declaration', 'core/shape', 'core/evidence', 'core/datum', 'core/digests/crc32[.]ts', 'core/codecs/decoding', 'core/search', 'core/dossier', 'core/detectors', 'core/rulebook', 'core/audit', 'core/wording', 'core/exporters'],
  'core/library': ['core/shape', 'core/evidence', 'core/party', 'core/datum', 'core/rulebook/rule[.]ts', 'core/audit', 'core/difference/difference[.]ts', 'core/exporters/json[.]ts'],
  'knowledge': [],
  'observers': ['core/evidence', 'core/datum', 'core/persona/persona[.]ts'],
  'messaging': ['core/shape', 'core/evidence', 'core/persona/persona[.]ts', 'core/audit/audit[.]ts', 'core/audit/trial[.]ts'],
  'ui': ['core/evidence', 'core/party', 'core/datum', 'core/finding', 'core/dossier/promise[.]ts', 'core/rulebook/rule[.]ts', 'core/rulebook/rulebook[.]schema[.]json', 'core/audit/audit[.]ts', 'core/audit/trial[.]ts', 'core/difference/difference[.]ts', 'core/wording', 'core/exporters', 'core/bundle', 'core/library'],
  'extension': ['core/', 'knowledge', 'observers', 'messaging', 'ui'],
  'headless': ['core/', 'knowledge', 'observers'],
};

/** Folders whose files share one shape and do not know each other, with what they may share. */
const FAMILIES = {
  'core/normalizers': 'normalizer',
  'core/digests': 'digest|word64|hmac|block|roots',
  'core/codecs': 'codec|bytes|stems',
  'core/codecs/compressions': 'compression',
  'core/formats': 'format|leaves|limits|pairs|address|cursor',
  'core/recordings': 'recording',
  'core/recognizers': 'recognizer',
  'core/detectors': 'detector',
  'core/exporters': 'exporter|cells|rulings|json',
  'observers/page': 'page-host|pristine|install|index',
  'observers/document': 'document-host|install|index',
  'observers/webext': 'index',
  'observers/cdp': 'index',
  'headless/commands': 'command|format-option|language-option|index',
};

/** The packages the core may use: pure, without I/O, each for the one room behind its name. */
const FRIENDS = {
  'core/shape': 'valibot',
  'core/evidence': 'valibot',
  'core/har': 'valibot',
  'core/vendors': 'valibot',
  'core/declaration': 'valibot',
  'core/party': 'tldts',
  'core/digests': '@noble/hashes',
  'core/rulebook': 'valibot|yaml|@noble/hashes',
  'core/audit': 'valibot',
  'core/measures': 'valibot',
  'core/inventory': 'valibot',
  'core/baseline': 'valibot',
  // Ed25519 and SHA-256; what only packs: reading a zip is our own, as no package can be told how much to give out.
  'core/bundle': 'valibot|fflate|@noble/hashes|@noble/curves',
};

// The list proves its own claim: a room that reaches down, or sideways into the unlisted, stops the build.
const order = Object.keys(ROOMS);
for (const [room, reach] of Object.entries(ROOMS)) {
  for (const it of reach) {
    const target = order.findIndex(known => it === known || it.startsWith(`${known}/`) || known.startsWith(it));
    if (target < 0 || target >= order.indexOf(room)) throw new Error(`${room} may not reach ${it}: it does not stand above it.`);
  }
}

const at = room => `^src/${room}/`;

module.exports = {
  forbidden: [
    ...Object.entries(ROOMS).map(([room, reach]) => ({
      name: `room:${room}`, severity: 'error',
      comment: `src/${room} may import ${reach.join(', ') || 'no other room'}.`,
      from: { path: at(room) },
      to: { path: '^src/', pathNot: [at(room), ...reach.map(it => `^src/${it}`)] },
    })),
    ...Object.entries(FAMILIES).map(([folder, shared]) => ({
      name: `strangers:${folder}`, severity: 'error',
      comment: `The files of ${folder} do not import each other; what two of them need belongs below them.`,
      from: { path: `^src/${folder}/([^/]+)[.]ts$`, pathNot: `^src/${folder}/(index|${shared})[.]ts$` },
      to: { path: `^src/${folder}/[^/]+[.]ts$`, pathNot: `^src/${folder}/(${shared})[.]ts$` },
    })),
    ...order.filter(it => it.startsWith('core/')).map(room => ({
      name: `friends:${room}`, severity: 'error',
      comment: `src/${room} may use ${FRIENDS[room] ?? 'no package'}; another needs a line and a reason.`,
      from: { path: at(room) },
      to: { dependencyTypesNot: ['local'], pathNot: ['^src/', ...FRIENDS[room] ? [`node_modules/(${FRIENDS[room]})/`] : []] },
    })),
    {
      name: 'room-unlisted', severity: 'error',
      comment: 'Give a new room its line in ROOMS before putting anything in it.',
      from: { path: '^src/', pathNot: [...order.map(at), '^src/core/globals[.]d[.]ts$', '^src/globals[.]d[.]ts$'] }, to: {},
    },
    { name: 'cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'orphan', severity: 'error', from: { orphan: true, pathNot: '[.]d[.]ts$' }, to: {} },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '[?]raw$|^@duckduckgo/autoconsent$' } },
    { name: 'src-knows-no-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' } },
};
