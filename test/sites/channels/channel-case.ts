/** One way in which a page can send something away, tried once towards a host of its own. */
export interface ChannelCase {
  /** A DNS label: what it sends goes to `in.<id>.test`. */
  readonly id: string;
  /** What it is, in the words of the platform. */
  readonly what: string;
  /** Statements run in the page: `E` is the e-mail address that was typed, `U` the recipient's origin. They may await. */
  readonly act: string;
  /** What each host must make of it. A host that is not named sees it with its content. */
  readonly sees?: Readonly<Partial<Record<Host, Sight>>>;
  /**
   * What the server hears of it: the address, no more than that somebody called, or nothing that HTTP could tell. `late`: the address,
   * but in some browsers only after the test has ended.
   */
  readonly truth?: 'value' | 'contact' | 'unheard' | 'late';
  /** Where the gap stands whose recipient no host can know: part of the address of its place. */
  readonly placed?: string;
  /** Why a cell says less than "content". */
  readonly because?: string;
}

export type Host = (typeof HOSTS)[number];

export const HOSTS = ['chromium', 'firefox', 'command'] as const;

/**
 * `content`: the audit has the exposure, with what was sent. `gap`: something of it went unseen, and the audit says so, naming
 * the recipient or its address. `contact`: the audit names the recipient, to whom nothing was sent that could be read. `absent`:
 * this browser does not have the feature.
 */
export type Sight = 'content' | 'gap' | 'contact' | 'absent';

/** The host that one case sends to, and nobody else. */
export const recipientOf = (id: string): string => `in.${id}.test`;
