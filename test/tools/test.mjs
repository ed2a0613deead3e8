// `npm test`: sets up what is missing, builds, and runs everything. The last line is `N passed, N failed`.
import { readFileSync, rmSync } from 'node:fs';
import { checkNode, ensureBrowser, howToGet, installPackages, run, stop } from './setup.mjs';

const RESULTS = 'node_modules/.cache/sillage/results.json';

checkNode();
installPackages();
const missing = ['chromium', 'firefox'].filter(it => ensureBrowser(it) === undefined);
if (missing.length > 0 && process.env.CI) stop(missing.map(howToGet).join('\n'));
if (!run('npm', ['run', 'build', '--silent'])) stop('The build failed: see its message above.');

rmSync(RESULTS, { force: true });
// Without both browsers the end-to-end tests cannot speak for both, so they are not run and the result is a failure that says why.
const projects = missing.length > 0 ? ['--project', 'unit'] : [];
const ended = run('npx', ['vitest', 'run', ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`]);
for (const it of missing) process.stderr.write(`\nThe end-to-end tests were not run. ${howToGet(it)}\n`);

const { numPassedTests, numFailedTests, numFailedTestSuites } = resultsOf(RESULTS);
process.stdout.write(`\n${numPassedTests} passed, ${Math.max(numFailedTests, ended ? 0 : 1, numFailedTests === 0 ? numFailedTestSuites : 0)} failed\n`);
process.exitCode = ended && missing.length === 0 ? 0 : 1;

function resultsOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 0 };
  }
}
