import type { UsedOn } from '../../core/evidence/evidence.ts';
import { bare, descriptorOf, isObject, slice } from '../natives.ts';
import { asks, textOf } from './host/address.ts';
import type { Recorder } from './host/calls.ts';
import { hintOf, isField, nameOf } from './host/field.ts';
import { isListed } from './host/listed.ts';
import type { PageObserver } from './host/page-host.ts';

/** Events that tell what a person types, pastes or leaves a field with. */
const TYPING = ' keydown keyup keypress beforeinput input textInput compositionupdate compositionend change paste copy cut blur focusout ';
/** Of these the element concerned hears alone, but for who listens in the capturing phase. */
const STAYS = ' blur ';
const HANDLERS = 'onkeydown onkeyup onkeypress onbeforeinput oninput onchange onpaste oncopy oncut onblur'.split(' ');

/**
 * Listeners added for what people type, and upon what: by `addEventListener`, or by a handler such as `onkeydown`, which fields
 * and elements, documents and windows have. `of` is the event's type. `amounts.through` says that the page has put a function of
 * its own in front of `addEventListener` (as error monitors and zone.js do), so that the innermost script only passes on what
 * another one asked for. Handlers written as attributes (`setAttribute('onkeydown', …)`, or in markup) go unseen.
 */
export const listenersAdded: PageObserver = {
  id: 'listeners',
  of: 'use',
  places({ page, use, isOurs }) {
    const { prototype } = page.EventTarget;
    const { prototype: nodes } = page.Node;
    const isAskedOf = (holder: object): boolean => descriptorOf(holder, 'addEventListener') !== undefined;
    const isThrough = (target: object): boolean =>
      !isOurs(bare(descriptorOf(prototype, 'addEventListener') ?? {}).value) || isAskedOf(target) || isAskedOf(nodes);

    const heard = (type: string, target: unknown, added?: Added): void => {
      const on = target === page ? 'window' : placeOf(nameOf(target));
      if (isHeardThere(type, on, added?.options)) use('listen', type, bare({ on, field: on === 'field' ? hintOf(target) : undefined, amounts: added?.through ? bare({ through: 1 }) : undefined }));
    };
    const handler = (type: string): Recorder => (args, self) => {
      if (isObject(args[0])) heard(type, self ?? page);
    };
    const handlers = (): Record<string, Recorder> => {
      const members: Record<string, Recorder> = bare({});
      for (let i = 0; i < HANDLERS.length; i += 1) members[HANDLERS[i] ?? ''] = handler(slice(HANDLERS[i] ?? '', 2));
      return members;
    };
    return {
      EventTarget: {
        addEventListener(args, self) {
          const type = textOf(args[0]) ?? '';
          if (!isListed(TYPING, type) || !args[1]) return;
          heard(type, self ?? page, { options: args[2], through: isThrough(self ?? page) });
        },
      },
      HTMLElement: handlers(),
      Document: handlers(),
      window: handlers(),
    };
  },
};

interface Added {
  readonly options: unknown;
  readonly through: boolean;
}

function isHeardThere(type: string, on: UsedOn, options: unknown): boolean {
  if (on === 'other') return false;
  return on === 'field' || !isListed(STAYS, type) || (isObject(options) ? asks(options, 'capture') : !!options);
}

/** Of a node of this name. The root and the body hear of all that the document does. */
function placeOf(name: string): UsedOn {
  if (isListed(' #document HTML BODY ', name || '-')) return 'document';
  return name === 'FORM' ? 'form' : isField(name) ? 'field' : name ? 'element' : 'other';
}
