import { startSites } from './serve.ts';

/** Serves the bundled site until Ctrl-C, for use by hand: `npx tsx test/sites/main.ts`. */
const sites = await startSites();
const lines = [
  ...sites.pages.map((it) => `${sites.url(it.id)}\n    ${it.case === undefined ? '' : `[case ${it.case}] `}${it.description}`),
  '\nChromium (third-party cookies are blocked by default in some builds, see test/sites/profile.ts):',
  ...sites.chromiumArgs.map((it) => `  '${it}'`),
  `\nFirefox: HTTP and HTTPS proxy 127.0.0.1:${sites.firefoxProxyPort}\n`,
];
process.stdout.write(lines.join('\n'));
process.once('SIGINT', () => void sites.stop());
