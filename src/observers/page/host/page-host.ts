import type { Watch } from './calls.ts';
import type { Page } from './page.ts';
import type { PageNatives } from './page-natives.ts';

/** The page's own world, for the observers in it. */
export interface PageHost {
  readonly page: Page;
  readonly natives: PageNatives;
  /** Watches the calls of one of the page's functions. */
  readonly watch: Watch;
  /** A new name for an exchange, unlike any other document's. */
  readonly exchange: () => string;
  /** URLs of the scripts at work, innermost first. `use` names what is done (an API and its target): repeated uses are sampled. */
  readonly scripts: (use: string) => readonly string[];
}
