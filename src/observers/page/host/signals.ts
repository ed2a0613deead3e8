import type { ConsentSignalEvidence } from '../../../core/evidence/evidence.ts';
import { bare } from '../../natives.ts';
import type { PageHost } from './page-host.ts';

/** Signals told of in one document: a visitor makes a few choices, and each is said by a few interfaces. */
const SIGNALS_MAX = 200;

type Signal = Pick<ConsentSignalEvidence, 'kind' | 'api' | 'call' | 'text'>;

/** Tells what is said about consent where it is not what was said last. `spent`: there is more than is told, said once. */
export function signalsOf(tell: (seen: Signal) => void, spent: () => void): PageHost['signal'] {
  const last: Record<string, string> = bare({});
  const state = bare({ left: SIGNALS_MAX });
  // eslint-disable-next-line max-params -- as there
  return (api, call, text, isBeside) => {
    const key = isBeside ? call : api;
    const said = (isBeside ? '' : call) + text;
    if (state.left < 0 || said === (last[key] ?? '')) return;
    last[key] = said;
    state.left -= 1;
    if (state.left < 0) spent();
    else tell({ kind: 'consent-signal', api, call, text });
  };
}
