import type { UsedOn } from '../../core/evidence/evidence.ts';
import { attempt, bare, getterOf, indexOf } from '../natives.ts';
import { textOf } from './host/address.ts';
import type { PageObserver } from './host/page-host.ts';

/** Events that tell what a person types, pastes or leaves a field with. */
const TYPING = ' keydown keyup keypress input beforeinput change paste copy cut blur focusout ';

const nodeName = getterOf('Node', 'nodeName');

/** Listeners added for what people type, and upon what. `of` is the event's type. */
export const listenersAdded: PageObserver = {
  id: 'listeners',
  of: 'use',
  places: ({ page, use }) => ({
    EventTarget: {
      addEventListener(args, self) {
        const type = textOf(args[0]) ?? '';
        if (indexOf(TYPING, ` ${type} `) < 0 || !args[1]) return;
        use('listen', type, bare({ on: self === page || self === null || self === undefined ? 'window' : placeOf(self) }));
      },
    },
  }),
};

function placeOf(self: unknown): UsedOn {
  const name = attempt(() => nodeName(self)) ?? '';
  return name === '#document' ? 'document' : name === 'FORM' ? 'form' : indexOf(' INPUT TEXTAREA SELECT ', ` ${name} `) < 0 ? name ? 'element' : 'other' : 'field';
}
