import { audit } from './audit.ts';
import { declare } from './declare.ts';
import type { Subcommand } from './command.ts';
import { compare } from './compare.ts';
import { importHar } from './import.ts';
import { keys } from './keys.ts';
import { recheck } from './recheck.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { verify } from './verify.ts';

/** Every command there is. To add one: a file of its name with the shape of `command.ts`, its line here, its test; if it needs parts, a folder of its name. */
export const COMMANDS: readonly Subcommand[] = [audit, importHar, declare, report, compare, recheck, rules, verify, keys];
