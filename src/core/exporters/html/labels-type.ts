import type { StoredSummary } from '../../audit/audit.ts';
import type { Purpose, StepState } from '../../evidence/walk.ts';
import type { Noun } from '../../wording/notation.ts';
import type { AnswersLabels, DeclaredLabels } from './labels-answers-type.ts';

/** What the report says of a walk through a product, and of what whoever made it says of the site. */
export interface WalkLabels {
  readonly title: string;
  readonly product: string;
  readonly own: string;
  readonly ownMeans: string;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly states: Readonly<Record<StepState, string>>;
  readonly signedIn: string;
  readonly paused: string;
  readonly times: Noun;
  readonly pages: Noun;
  readonly outside: string;
  readonly interrupted: string;
  readonly interruptedMeans: string;
}

/** What the report says of itself: headings, labels and its own explanations. Words of the domain are in `wording/`. */
export interface Labels {
  readonly title: (page: string) => string;
  readonly kicker: string;
  readonly contents: string;
  readonly outOf: string;
  /** Each stands under its number. */
  readonly figures: Readonly<Record<'third' | 'receivers' | 'tracking' | 'categories' | 'findings' | 'gaps', Noun>>;
  readonly matrix: {
    readonly title: string; readonly intro: string; readonly caption: string; readonly recipient: string; readonly tracks: string;
    readonly quiet: string; readonly empty: string; readonly emptyFull: string; readonly legend: string; readonly blank: string;
    readonly cell: (form: string, category: string, who: string) => string;
  };
  readonly score: {
    readonly title: string; readonly intro: string; readonly rule: string; readonly recipient: string; readonly arithmetic: string; readonly points: string;
    readonly left: string; readonly start: string; readonly floor: string; readonly rounded: string; readonly cap: string; readonly result: string; readonly none: string;
    readonly factors: string; readonly noGrade: string; readonly notGraded: string; readonly bar: string; readonly findings: string;
  };
  readonly violations: {
    readonly title: string; readonly intro: string; readonly none: string; readonly remedy: string; readonly basis: string; readonly findings: string;
    readonly wins: (points: string, score: string) => string; readonly held: string; readonly together: (score: string) => string; readonly uncosted: string; readonly cost: string; readonly recipients: string;
  };
  readonly measures: {
    readonly title: string; readonly intro: string; readonly order: string; readonly together: (count: number, from: string, to: string) => string; readonly noScore: string; readonly fromTo: (from: string, to: string) => string;
    readonly each: string; readonly eachIntro: string; readonly heldDown: (points: string) => string; readonly free: string;
    readonly ends: string; readonly changes: string; readonly keeps: string; readonly doubts: string; readonly sources: string; readonly rest: (count: string) => string;
    readonly policies: string; readonly policiesIntro: string; readonly stops: (who: string) => string; readonly first: string; readonly then: string; readonly breaks: string;
  };
  readonly consent: {
    readonly title: string; readonly intro: string; readonly asked: string; readonly banner: string; readonly buttons: string; readonly clicks: string; readonly boxes: string; readonly again: string;
    readonly ways: Readonly<Record<'refuse' | 'accept' | 'withdraw', string>>; readonly noClicks: string;
    readonly difference: string; readonly differenceIntro: string; readonly who: string; readonly effect: string; readonly absent: string;
    readonly signs: Readonly<Record<'contact' | 'identifier' | 'data', string>>;
    readonly some: (some: string, all: string) => string; readonly visits: (some: string, all: string) => string; readonly yes: string; readonly no: string; readonly unreached: string; readonly because: (why: string) => string;
    readonly nothing: string; readonly nowhere: string; readonly rest: (count: string) => string;
    readonly timelines: string; readonly timelinesScale: string; readonly timelinesIntro: string; readonly recipient: string; readonly picture: string; readonly firsts: string;
    readonly shown: (when: string) => string; readonly chose: Readonly<Record<'granted' | 'refused' | 'withdrawn', (when: string) => string>>; readonly noEvents: string;
    readonly nothingInVisit: string; readonly others: (count: string) => string; readonly more: (count: string) => string;
    readonly signals: string; readonly noSignals: string;
  };
  readonly recipients: {
    readonly title: string; readonly intro: string; readonly who: string; readonly role: string; readonly tracks: string; readonly received: string;
    readonly requests: string; readonly bytes: string; readonly first: string; readonly channels: string; readonly site: string; readonly nothing: string; readonly noOwner: string;
  };
  readonly findings: {
    readonly title: string; readonly intro: string; readonly none: string; readonly unruled: string; readonly chain: string; readonly channel: string; readonly place: string;
    readonly consent: string; readonly when: string; readonly confidence: string; readonly times: string; readonly evidence: string; readonly breaks: string; readonly kind: string; readonly subject: string; readonly accepted: string; readonly id: string;
  };
  readonly evidence: {
    readonly title: string; readonly intro: string; readonly none: string; readonly number: string; readonly when: string; readonly kind: string; readonly witness: string;
    readonly what: string; readonly scripts: string; readonly findings: string;
  };
  readonly stored: {
    readonly title: string; readonly intro: string; readonly none: string; readonly name: string; readonly owner: string; readonly setter: string; readonly lifetime: string;
    readonly tells: string; readonly consent: string; readonly yes: string; readonly no: string; readonly tested: string; readonly looks: string; readonly notKept: string;
    readonly forGood: string; readonly session: string; readonly sum: (entries: string, identifying: string) => string; readonly unlisted: (count: string) => string;
    readonly stores: Readonly<Record<StoredSummary['store'], string>>; readonly by: Readonly<Record<StoredSummary['by'], string>>;
  };
  readonly initiators: { readonly title: string; readonly intro: string; readonly none: string };
  readonly scripts: {
    readonly title: string; readonly intro: string; readonly none: string; readonly script: string; readonly doing: string; readonly loadedBy: string;
    readonly integrity: string; readonly first: string;
    /** Beside the first digest of several. */
    readonly others: (count: string) => string;
    readonly rest: (count: string) => string;
  };
  readonly gaps: { readonly title: string; readonly intro: string; readonly none: string; readonly remedy: string; readonly answers: string };
  readonly made: {
    readonly title: string; readonly page: string; readonly started: string; readonly duration: string; readonly host: string; readonly browser: string; readonly state: string;
    readonly listening: string; readonly requests: string; readonly observes: string; readonly rulebook: string; readonly digest: string; readonly tool: string; readonly visit: (n: string) => string;
  };
  readonly walk: WalkLabels;
  readonly glossary: { readonly title: string; readonly entries: readonly (readonly [term: string, means: string])[] };
  readonly answers: AnswersLabels;
  readonly declared: DeclaredLabels;
  readonly finding: (n: string) => string;
}
