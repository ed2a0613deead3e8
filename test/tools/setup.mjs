// Plain Node, without packages: this is what runs on a machine where nothing is installed yet.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Ends the program with a message that says what was expected and what to do. */
export function stop(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

/** Runs a program, shows what it prints, and answers whether it ended well. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options }).status === 0;
}

/** The oldest Node that Vite 8 and Vitest 4 run on. */
const NODE_MIN = [20, 19];

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < NODE_MIN[0] || (major === NODE_MIN[0] && minor < NODE_MIN[1])) stop(`Node ${NODE_MIN.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/** Installs the packages of package-lock.json, unless exactly those are installed. */
export function installPackages() {
  if (sameLock('package-lock.json', 'node_modules/.package-lock.json')) return;
  process.stderr.write('Installing packages…\n');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) stop('`npm ci` failed: see its message above.');
}

// npm writes what it installed beside the packages, in the same form as the lock file, without the project itself.
function sameLock(wanted, installed) {
  if (!existsSync(installed)) return false;
  const { '': _, ...packages } = JSON.parse(readFileSync(wanted, 'utf8')).packages;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(packages).every(([path, it]) => it.optional === true || have[path]?.version === it.version);
}

const BROWSERS = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: { 'apt-get': ['chromium', 'chromium-headless-shell'], 'dnf': ['chromium'], 'pacman': ['chromium'], 'apk': ['chromium'] },
    name: 'Chrome, Chromium or Edge',
  },
  firefox: {
    commands: ['firefox-esr', 'firefox'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: { 'apt-get': ['firefox-esr'], 'dnf': ['firefox'], 'pacman': ['firefox'], 'apk': ['firefox-esr'] },
    name: 'Firefox',
  },
};

/** Finds a browser, or installs one with the system's package manager. Answers its path, or undefined. */
export function ensureBrowser(kind) {
  return findBrowser(kind) ?? installBrowser(kind);
}

/** What to tell somebody who has no such browser. */
export function howToGet(kind) {
  const { name, packages } = BROWSERS[kind];
  return `No ${name} was found. Install one (Debian, Ubuntu: apt-get install ${packages['apt-get'][0]}; macOS, Windows: from its maker's site)${kind === 'chromium' ? ', or name one in SILLAGE_BROWSER' : ''}.`;
}

function findBrowser(kind) {
  const { commands, files } = BROWSERS[kind];
  const named = kind === 'chromium' ? [process.env.SILLAGE_BROWSER ?? ''] : [];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...named, ...commands.flatMap(it => folders.map(folder => join(folder, it))), ...files].find(it => it !== '' && existsSync(it));
}

function installBrowser(kind) {
  const manager = Object.keys(BROWSERS[kind].packages).find(it => canRun(it));
  const asRoot = process.getuid?.() === 0 ? [] : canRun('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
  if (manager === undefined || asRoot === undefined) return undefined;
  process.stderr.write(`Installing ${BROWSERS[kind].name} with ${manager}…\n`);
  const install = (...packages) => {
    const [command, ...args] = [...asRoot, manager, ...manager === 'pacman' ? ['-S', '--noconfirm'] : manager === 'apk' ? ['add'] : ['install', '-y'], ...packages];
    return run(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  if (manager === 'apt-get') run(asRoot[0] ?? 'apt-get', [...asRoot.slice(1), ...asRoot.length > 0 ? ['apt-get'] : [], 'update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
  // One by one: an optional package that a distribution does not have must not cost the browser.
  for (const it of BROWSERS[kind].packages[manager]) install(it);
  return findBrowser(kind);
}

function canRun(command) {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
