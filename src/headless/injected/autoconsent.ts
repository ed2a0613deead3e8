import AutoConsent from '@duckduckgo/autoconsent';
import type { ConsentState } from '@duckduckgo/autoconsent';
import rules from '@duckduckgo/autoconsent/rules/compact-rules.json?raw';
import { AUTOCONSENT } from './names.ts';

type Said = Parameters<ConstructorParameters<typeof AutoConsent>[0]>[0];

/** DuckDuckGo's library at work in one document (MPL-2.0, its files as they are), which speaks with the command by messages. */
interface Autoconsent {
  readonly begin: (wanted: 'optIn' | 'optOut') => void;
  /** The next thing that it says; waits for it. */
  readonly next: () => Promise<Said>;
  /** What came of an expression that it asked to have evaluated in the page's own world. */
  readonly answer: (id: string, result: unknown) => void;
  readonly test: () => void;
  readonly state: () => ConsentState | undefined;
}

const world = globalThis as unknown as { [AUTOCONSENT]?: Autoconsent };

/** Hiding a banner answers nothing, and looking for any banner is what our own hands do: neither is wanted. */
const CONFIG = {
  enabled: true, disabledCmps: [], enablePrehide: false, enableCosmeticRules: false, enableGeneratedRules: true, enableHeuristicDetection: false, detectRetries: 2,
};

world[AUTOCONSENT] ??= open();

function open(): Autoconsent {
  const said: Said[] = [];
  const waiting: ((it: Said) => void)[] = [];
  const state: { library?: AutoConsent } = {};
  const hear = (it: Said): Promise<void> => {
    const wait = waiting.shift();
    if (wait === undefined) said.push(it);
    else wait(it);
    return Promise.resolve();
  };
  return {
    begin: autoAction => { state.library = new AutoConsent(hear, { ...CONFIG, autoAction }, { autoconsent: [], compact: JSON.parse(rules) as never }); },
    next: () => new Promise(done => {
      const first = said.shift();
      if (first === undefined) waiting.push(done);
      else done(first);
    }),
    answer: (id, result) => { void state.library?.receiveMessageCallback({ type: 'evalResp', id, result }); },
    test: () => { void state.library?.receiveMessageCallback({ type: 'selfTest' }); },
    state: () => state.library?.state,
  };
}
