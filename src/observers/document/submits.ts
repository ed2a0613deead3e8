import type { Observer } from '../observer.ts';
import type { DocumentHost, Tell } from './host/document-host.ts';

/** Forms submitted by a person, or by script through `requestSubmit()` or a click: everything that fires a trusted event. */
export const submits: Observer<DocumentHost, Tell> = {
  id: 'submits',
  emits: ['submit'],
  observe({ listen }, tell) {
    return listen('submit', event => {
      if (event.isTrusted && event instanceof SubmitEvent) tell({ kind: 'submit', action: actionOf(event) });
    });
  },
};

/** Asks the attribute, since a field named `action` hides the form's own. */
function actionOf({ submitter, target }: SubmitEvent): string {
  const own = submitter?.getAttribute('formaction') ?? (target as Element | null)?.getAttribute('action') ?? '';
  try {
    return new URL(own, own === '' ? document.URL : document.baseURI).href;
  } catch {
    return own;
  }
}
