import type { Subcommand } from './command.ts';
import { importCommand } from './import/options.ts';
import { runImport } from './import/run.ts';

/** `sillage import`: audits what other tools recorded. */
export const importHar: Subcommand = {
  name: 'import',
  describe: (environment, accept) => importCommand(environment, options => {
    accept({ options, run: around => runImport(options, around) });
  }),
};
