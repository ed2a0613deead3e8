// `npm start [-- URL…]`: sets up what is missing, builds, and audits the bundled site, or the sites that are named.
import { checkNode, ensureBrowser, howToGet, installPackages, run, stop } from './setup.mjs';

checkNode();
installPackages();
const browser = ensureBrowser('chromium');
if (browser === undefined) stop(howToGet('chromium'));
process.stderr.write('Building…\n');
if (!run('npm', ['run', 'build', '--silent', '--', '--logLevel', 'warn'])) stop('The build failed: see its message above.');

const named = process.argv.slice(2);
const ended = named.length > 0
  ? run(process.execPath, ['dist/command/main.js', 'audit', ...named, ...named.includes('--out') ? [] : ['--out', 'out']])
  : run('npx', ['tsx', 'test/tools/demo.ts']);
process.exitCode = ended ? 0 : 1;
