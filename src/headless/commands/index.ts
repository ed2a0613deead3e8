import { audit } from './audit.ts';
import type { Subcommand } from './command.ts';
import { importHar } from './import.ts';

/** Every command there is. To add one: a file of its name with the shape of `command.ts`, its line here, its test; if it needs parts, a folder of its name. */
export const COMMANDS: readonly Subcommand[] = [audit, importHar];
