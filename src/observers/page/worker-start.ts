import type { WorkerEvidence } from '../../core/evidence/evidence.ts';
import { addressText, wholeAddress } from './host/address.ts';
import type { After } from './host/calls.ts';
import type { PageObserver } from './host/page-host.ts';

/** Scripts that a page starts apart from any document. No script of ours runs in them. */
export const workerStarts: PageObserver = {
  id: 'worker-start',
  of: 'worker',
  places({ page, tell }) {
    const started = (type: WorkerEvidence['type']): After => args => {
      const text = addressText(page, args[0]);
      tell({ kind: 'worker', type, url: text && wholeAddress(page, text), watched: false });
    };
    return {
      Worker: { new: started('dedicated') },
      SharedWorker: { new: started('shared') },
      ServiceWorkerContainer: { register: started('service') },
      Worklet: { addModule: started('worklet') },
    };
  },
};
