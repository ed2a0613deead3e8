import { EXIT } from '../exit.ts';
import { readInputs } from '../inputs.ts';
import { run } from '../run.ts';
import { auditCommand } from './audit/options.ts';
import type { Subcommand } from './command.ts';

/** `sillage audit`: visits pages, and audits them. */
export const audit: Subcommand = {
  name: 'audit',
  describe: (environment, accept) => auditCommand(environment, options => {
    accept({
      options,
      run({ styleFor, progress, print, scripts }) {
        const read = readInputs(options);
        if (!read.ok) { progress.note(read.message); return EXIT.usage; }
        return run({ options, inputs: read.inputs, scripts: scripts(), environment, style: styleFor(options.lang), progress, print });
      },
    });
  }),
};
