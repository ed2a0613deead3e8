import { getterOf } from '../natives.ts';
import type { PageObserver } from './host/page-host.ts';

const isConnected = getterOf('Node', 'isConnected');
const formAction = getterOf('HTMLFormElement', 'action');

/** Forms submitted by `form.submit()`, which fires no event. All other ways fire one, and are seen from outside the page. */
export const formSubmits: PageObserver = {
  id: 'form-submit',
  of: 'submit',
  places: ({ tell }) => ({
    HTMLFormElement: {
      submit(_, self) { if (isConnected(self)) tell({ kind: 'submit', action: formAction(self) }); },
    },
  }),
};
