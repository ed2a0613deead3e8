import type { DevtoolsHost, DevtoolsTarget, TellAt } from '../cdp-host.ts';
import type { Exchanges } from './exchanges.ts';

/** One target, and all that those who listen to its network share. */
export interface Listening extends DevtoolsHost {
  readonly exchanges: Exchanges;
  readonly tell: TellAt;
  readonly target: DevtoolsTarget;
  /** Addresses of the style sheets of this visit: the protocol names a style sheet that asks in the same words as a document. */
  readonly styles: Set<string>;
}
