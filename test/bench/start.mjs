// `npm run bench -- [section…]`: bundles the benchmark as the product is bundled, and runs it. Run from source by tsx, every
// inner function is given its name anew each time it is made, and what makes many is measured a fifth slower than it is.
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const OUT = 'dist/bench';

await build({ configFile: false, logLevel: 'warn', build: { ssr: true, outDir: OUT, target: 'node20', minify: false, rolldownOptions: { input: ['test/bench/run.ts', 'test/bench/report/weigh.ts'] } } });
await import(new URL(`${OUT}/run.js`, `${pathToFileURL(process.cwd()).href}/`).href);
