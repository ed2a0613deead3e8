import { launch } from '../../../src/headless/browser/launch.ts';
import { makeCertificate } from '../../sites/server/certificate.ts';
import { browserPath } from '../../support/browser-path.ts';
import type { ConsentCase, State } from '../case.ts';
import { openLane } from './lane.ts';
import type { Lane } from './lane.ts';
import { wrongIn } from './truth.ts';
import { walk } from './walk.ts';
import type { Walk } from './walk.ts';

/** One browser for all cases and states. */
export interface ConsentBed {
  /** Servers and contexts for one visit; any number may be open side by side. */
  readonly lane: (it: ConsentCase) => Promise<Lane>;
  /** Visits the page in all states that tell something new, side by side. */
  readonly play: (it: ConsentCase) => Promise<Played>;
  readonly close: () => Promise<void>;
}

export interface Played {
  readonly walks: readonly Walk[];
  /** Where the page did not do what the case says. */
  readonly wrong: readonly string[];
}

export async function openConsentBed(): Promise<ConsentBed> {
  const certificate = await makeCertificate(['*']);
  const browser = await launch({ path: browserPath(), extra: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', `--ignore-certificate-errors-spki-list=${certificate.spki}`] });
  const lane = (it: ConsentCase): Promise<Lane> => openLane(browser, certificate, it);
  const inLane = async (it: ConsentCase, state: State): Promise<Walk> => {
    const own = await lane(it);
    try {
      return await walk(own, it, state);
    } finally {
      await own.close();
    }
  };
  return {
    lane,
    play: async it => {
      const walks = await Promise.all(statesOf(it).map(state => inLane(it, state)));
      const phases = walks.flatMap(({ phases: all }) => all);
      const labels = new Set(walks.flatMap(walked => walked.labels));
      const unseen = (it.banner?.buttons ?? []).filter(({ label }) => !labels.has(label)).map(({ label }) => `no button says ${label}`);
      return { walks, wrong: [...phases.flatMap(phase => wrongIn(it, phase)), ...walks.flatMap(({ failures }) => failures.map(told => `failed: ${told}`)), ...unseen] };
    },
    close: browser.close,
  };
}

/** S0 is how S1 and S3 begin, and S2 how S3 goes on; GPC where a case says what arrives with it. */
export function statesOf({ press = {}, arrives }: ConsentCase): readonly State[] {
  const { accept, refuse, back } = press;
  const chosen: readonly State[] = [...refuse === undefined ? [] : ['S1' as const], ...back !== undefined ? ['S3' as const] : accept === undefined ? [] : ['S2' as const]];
  const gpc: readonly State[] = arrives.S5 !== undefined ? ['S5'] : arrives.S4 !== undefined ? ['S4'] : [];
  return [...chosen.length === 0 ? ['S0' as const] : chosen, ...gpc];
}
