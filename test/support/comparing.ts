import type { Audit } from '../../src/core/audit/audit.ts';
import type { ComparedState } from '../../src/core/evidence/log.ts';
import { say, siteTab, until } from './extension.ts';
import type { BrowserUnderTest } from './extension.ts';

/** What is chosen in the form of the page that compares. */
export interface Chosen {
  readonly states: readonly ComparedState[];
  readonly ground: 'private' | 'cleared';
  /** An element of the page whose text is selected before. */
  readonly selected?: string;
}

/** The extension's page that compares, used as a person does. */
export interface Comparing {
  /** Opens it for a page that the site's tab shows. */
  readonly open: (url: string, selected?: string) => Promise<void>;
  /** Chooses in its form, and begins. */
  readonly begin: (chosen: Chosen) => Promise<void>;
  /** Waits for the report that it ends with. Throws with what the page says where there is none. */
  readonly report: () => Promise<Audit>;
}

const COMPARE = 'src/extension/compare/index.html';

export function comparingIn(browser: BrowserUnderTest, patienceMs = 60_000): Comparing {
  const inPage = <T>(expression: string): Promise<T> => browser.evaluateInExtension<T>(expression);
  return {
    async open(url, selected) {
      await browser.open(url);
      if (selected !== undefined) await browser.evaluate(`getSelection().selectAllChildren(document.querySelector(${JSON.stringify(selected)}))`);
      await browser.openInExtension(`${COMPARE}?tab=${await siteTab(browser)}`);
      await until('the form is there', () => inPage<boolean>('document.querySelector("form") !== null'));
    },
    async begin({ states, ground }) {
      await inPage(`(() => {
        const wanted = ${JSON.stringify(states)};
        [...document.querySelectorAll('[name=states]')].forEach((box, at) => { if (box.checked !== wanted.includes('S' + at)) box.click(); });
        const grounds = [...document.querySelectorAll('[name=ground]')];
        document.querySelector('.promise blockquote + button')?.click();
        (${JSON.stringify(ground)} === 'private' ? grounds[0] : grounds.at(-1)).click();
      })()`);
      await browser.clickInExtension('button[type=submit]');
    },
    async report() {
      await until('the report is shown', async () => {
        const said = await inPage<string>('document.querySelector(".compare-note")?.textContent ?? ""').catch(() => '');
        if (said !== '') throw new Error(said);
        return await inPage<boolean>('location.pathname.endsWith("report/index.html") && document.querySelector("iframe") !== null').catch(() => false);
      }, patienceMs);
      const id = await inPage<string>('new URLSearchParams(location.search).get("audit")');
      const audit = await say(browser, 'history/get', { id });
      if (audit?.consent === undefined) throw new Error('the audit tells nothing of consent');
      return audit;
    },
  };
}
