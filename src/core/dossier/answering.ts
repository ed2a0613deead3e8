import type { UseEvidence } from '../evidence/evidence.ts';

/** Who answers for a use. */
export interface Answering {
  readonly script: string;
  /** A script of the site's own stands further out on the stack: it had this one do what it did, or called what did so. */
  readonly asked: boolean;
}

/** Frames that a function which only passes on may have: its own, and a helper's (Sentry, New Relic and React have one or two). */
const PASSING_FRAMES_MAX = 2;

/**
 * Which script answers for each of these uses, given in the order of time. The innermost on the stack made the call, but:
 *
 * - What runs without an address (`eval`, `blob:`) is whoever called it.
 * - Where the page has put a function of its own in front of the platform's (`amounts.through`: the frames of the innermost script before another one's, -1 where it is alone),
 *   that script passes on what the next one wants: an error monitor does not listen to what the site listens to, and React's
 *   getter on a field does not read what a tag reads. Alone on the stack, it is its own caller. With more frames than passing on
 *   takes, it may have called itself: then it is passed over only if as many frames of it were called by another script too, one
 *   of them the site's own (zone.js, whose way is long, is called by all).
 * - Behind it, a third party that was seen to be called by two different scripts passes on as well: two monitors, one in front of
 *   the other.
 * - The site's own script answers for itself even where a third party's stands further out: that is the site's code, called back
 *   by a library on a CDN.
 *
 * Where two readings fit, nobody is accused. So it goes unnoticed when a tag has the site's own jQuery listen, when code that a
 * tag wrote into the page listens (it has the page's address), and when a tag whose callbacks pass the site's own error monitor
 * (which stands further out then, as if the site had asked) sends only to others than it comes from.
 *
 * Each is judged by what was seen up to it: what comes later takes no answer back.
 *
 * `isOwn`: whether a script belongs to the site, or to whoever the frame belongs to that it runs in.
 */
export function answeringIn(uses: readonly UseEvidence[], isOwn: (script: string, document: string) => boolean): readonly (Answering | undefined)[] {
  const callers: Callers = new Map();

  const passesOn = ({ scripts: [first = '', ...rest], amounts, document }: UseEvidence): boolean => {
    const frames = amounts?.['through'];
    if (frames === undefined || rest.length === 0) return false;
    if (frames <= PASSING_FRAMES_MAX) return true;
    const others = callers.get(`${first} ${frames}`) ?? new Set();
    return others.size > 1 && [...others].some(it => isOwn(it, document));
  };
  const isMonitor = (script: string, document: string): boolean => !isOwn(script, document) && (callers.get(script)?.size ?? 0) > 1;
  const behind = (use: UseEvidence): readonly string[] => {
    const [, ...rest] = use.scripts;
    const start = rest.findIndex(it => !isMonitor(it, use.document));
    return start === -1 ? rest : rest.slice(start);
  };
  return uses.map(use => {
    note(use, callers);
    const [script, ...outer] = addressed(passesOn(use) ? behind(use) : use.scripts);
    const found = script ?? addressed(use.scripts)[0];
    return found === undefined ? undefined : { script: found, asked: !isOwn(found, use.document) && outer.some(it => isOwn(it, use.document)) };
  });
}

function addressed(scripts: readonly string[]): readonly string[] {
  return scripts.filter(it => /^https?:/u.test(it));
}

/** Of what was passed on, who called whom: the innermost script by its frames, those behind it by themselves. */
type Callers = Map<string, Set<string>>;

function note({ scripts, amounts }: UseEvidence, callers: Callers): void {
  const frames = amounts?.['through'];
  if (frames === undefined) return;
  scripts.slice(0, -1).forEach((it, i) => {
    const key = i === 0 ? `${it} ${frames}` : it;
    callers.set(key, (callers.get(key) ?? new Set()).add(scripts[i + 1] ?? ''));
  });
}
