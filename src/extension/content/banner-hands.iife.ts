import { openDoes } from '../../observers/banner/does.ts';
import { openEye } from '../../observers/banner/eye.ts';
import type { Eye } from '../../observers/banner/eye.ts';
import { openOperator } from '../../observers/banner/operator.ts';
import type { Operator, Target } from '../../observers/banner/operator.ts';
import type { Work, WorkedHere } from '../compare/banner-work.ts';

const world = globalThis as { sillageHands?: Work };

// Put into the pages that a comparison opens, when it needs them, and into no other; a second time changes nothing. What stands there is
// told by who tells it of every page.
world.sillageHands ??= workIn(document);

function workIn(page: Document): Work {
  const does = openDoes();
  const eye = openEye(does);
  const operator = openOperator(page, { does, look: eye.look });
  return {
    read: () => operator.read(),
    waysBack: () => operator.waysBack(),
    press: target => pressWith(operator, eye, target),
    untickHidden: () => { operator.untickHidden(); },
  };
}

/** No extension has a mouse: the page can tell this click from a person's, and some take no notice of it. */
function pressWith(operator: Operator, eye: Eye, target: Target): WorkedHere | undefined {
  if (operator.aim(target) === undefined) return undefined;
  const found = eye.look();
  if (target.of === 'button' && found !== undefined) eye.follow({ from: found.root, opens: found.buttons[target.at]?.does === 'settings' });
  const atMs = Date.now();
  operator.force();
  return { heard: operator.heard(), atMs };
}
