import type { Runtime } from 'webextension-polyfill';
import { languageOf } from '../../core/wording/language.ts';
import { NO_ACCESS } from '../../messaging/protocol.ts';
import type { AddressedTo, Answers } from '../../messaging/protocol.ts';
import { hasAccess } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';
import type { Background } from './background.ts';
import { forgetEverything } from './forgetting.ts';
import { abandonFor, endVisit, guidedLog, pulseOf } from './guiding.ts';
import { visitOfFrame } from './keeping.ts';
import { lastAuditOfVisit } from './last-audit.ts';
import { tabReport } from './report.ts';
import { triedRules } from './tried-rules.ts';
import { frameOf } from './senders.ts';
import { walkAnswers } from './walk-answers.ts';

/** What the background answers. `listenAsNeeded` is told when the tabs that are looked at closely have changed. */
export function answersOf(background: Background, listenAsNeeded: (background: Background) => void): Answers<'background', Runtime.MessageSender> {
  const { ledger, auditor, history, rules } = background;
  return {
    'evidence/append': async ({ batch }, sender) => {
      const from = frameOf(sender);
      const visitId = visitOfFrame(ledger.open(), from);
      // Refused, it is sent again: by then the browser will have announced the page.
      if (visitId === undefined) throw new Error(await hasAccess() ? 'evidence/append: of no visit yet' : NO_ACCESS);
      background.take({ type: 'delivered', from, batch });
      await ledger.settled();
      return { kept: batch.length };
    },
    'audit/get': ({ tabId }) => tabReport(background, tabId),
    'audit/begin': async ({ tabId }) => {
      background.take({ type: 'audited', tabId });
      listenAsNeeded(background);
      await ledger.written();
    },
    ...guidingAnswers(background, listenAsNeeded),
    ...walkAnswers(background, listenAsNeeded),
    'history/list': () => history.list(),
    // Of a private window it is in memory alone.
    'history/get': async ({ id }) => await history.find(id) ?? await lastAuditOfVisit(id),
    'everything/forget': async () => {
      await forgetEverything(background);
      listenAsNeeded(background);
    },
    'rules/get': async () => Promise.resolve(rules.inForce(languageOf(browser.i18n.getUILanguage()))),
    'rules/try': ({ source }) => triedRules(source, background),
    'rules/set': async choice => {
      const answer = await rules.choose(choice);
      auditor.outdated();
      return answer;
    },
  };
}

type Guiding = Extract<AddressedTo<'background'>, `visit/${string}`>;

/** What comparisons ask for. */
function guidingAnswers(background: Background, listenAsNeeded: (background: Background) => void): Pick<Answers<'background', Runtime.MessageSender>, Guiding> {
  return {
    'visit/begin': async ({ tabId, ...guide }, { tab }) => {
      background.take({ type: 'guided', tabId, guide: { ...guide, by: tab?.id ?? -1 } });
      listenAsNeeded(background);
      await background.ledger.written();
    },
    'visit/pulse': ({ tabId }) => pulseOf(background, tabId),
    'visit/log': ({ tabId }) => guidedLog(background, tabId),
    'visit/end': async ({ tabId }) => {
      await endVisit(background, tabId);
      listenAsNeeded(background);
    },
    'visit/abandon': async (_, { tab }) => {
      await abandonFor(background, tab?.id ?? -1);
      listenAsNeeded(background);
    },
  };
}
