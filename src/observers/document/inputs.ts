import type { Observer } from '../observer.ts';
import type { DocumentHost, Tell } from './host/document-host.ts';
import type { Field } from './host/field.ts';
import { fieldOf, hintOf, isMasked, valueOf } from './host/field.ts';

interface Latest {
  readonly value: string;
  readonly atMs: number;
}

/**
 * What a person entered into fields: of each field the latest value of each batch, at the time of its last keystroke. A document
 * that is gone back to tells again what it holds, for it is part of another visit then. What is pasted or filled in by the browser
 * makes the same events; what an extension (a password manager) writes by script makes none that is the browser's, and goes unseen.
 */
export const inputs: Observer<DocumentHost, Tell> = {
  id: 'inputs',
  emits: ['input'],
  observe({ listen, beforeBatch, noteTyped }, tell) {
    const latest = new Map<Field, Latest>();
    const known = new WeakMap<Field, string>();
    const report = (): void => {
      for (const [field, { value, atMs }] of latest) tell({ kind: 'input', field: hintOf(field), value, ...isMasked(field) && { masked: true } }, atMs);
      latest.clear();
    };
    const heard = (event: Event): void => {
      const field = event.isTrusted ? fieldOf(event) : undefined;
      if (field === undefined) return;
      noteTyped(field);
      const value = valueOf(field);
      if (known.get(field) === value) return;
      known.set(field, value);
      note(field, event);
    };
    const note = (field: Field, { timeStamp }: Event): void => {
      if (latest.size === 0) beforeBatch(report);
      latest.set(field, { value: valueOf(field), atMs: performance.timeOrigin + timeStamp });
    };
    const shownAgain = (event: Event): void => {
      if (!(event as PageTransitionEvent).persisted) return;
      for (const it of document.querySelectorAll<Field>('input, textarea, select, [contenteditable]')) if (known.has(it)) note(it, event);
    };
    const stops = [listen('input', heard), listen('change', heard), listen('pageshow', shownAgain)];
    return () => {
      for (const stop of stops) stop();
    };
  },
};
