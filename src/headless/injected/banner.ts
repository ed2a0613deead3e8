import { observeBanner } from '../../observers/banner/install.ts';
import { openOperator } from '../../observers/banner/operator.ts';
import type { Operator } from '../../observers/banner/operator.ts';
import { giveRoot } from '../../observers/banner/tree.ts';
import { BANNER } from './names.ts';

const world = globalThis as unknown as { [BANNER]?: Operator & { readonly giveRoot: typeof giveRoot } };

// What is pressed here, the command presses, and tells of it.
world[BANNER] = { ...openOperator(document, observeBanner('nobody')), giveRoot };
