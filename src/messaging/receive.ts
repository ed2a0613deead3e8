import { shaped, tellComplaint } from '../core/shape/shape.ts';
import type { Answers, MessageName, Place } from './protocol.ts';
import { shapes } from './shapes.ts';

type Answer<Sender> = (says: unknown, sender: Sender) => Promise<unknown>;

/**
 * Finds the answer to a message that arrived, if it is one of ours, well formed, and from somebody who may ask.
 * What is not ours is left to others (`undefined`); what is ours and wrong is refused, with the reason.
 */
export function receiver<P extends Place, Sender>(
  answers: Answers<P, Sender>,
  mayAsk: (name: MessageName, sender: Sender) => boolean,
): (message: unknown, sender: Sender) => Promise<unknown> | undefined {
  return (message, sender) => {
    if (!isOurs(message) || !Object.hasOwn(answers, message.name)) return undefined;
    if (!mayAsk(message.name, sender)) return Promise.reject(new Error(`${message.name}: not from there`));
    const says = shaped<unknown>(shapes[message.name], message.says);
    if (!says.ok) return Promise.reject(new TypeError(`${message.name}: ${says.complaints.map(tellComplaint).join('; ')}`));
    // The shape is the one of this very name, so the answer takes what it let through.
    return (answers[message.name as keyof typeof answers] as Answer<Sender>)(says.value, sender);
  };
}

function isOurs(message: unknown): message is { readonly name: MessageName; readonly says: unknown } {
  return typeof message === 'object' && message !== null && 'says' in message
    && 'name' in message && typeof message.name === 'string' && Object.hasOwn(shapes, message.name);
}
