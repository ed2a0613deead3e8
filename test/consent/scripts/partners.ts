import { script } from '../../sites/server/answers.ts';
import type { Answer } from '../../sites/server/received.ts';

interface Partner {
  readonly host: string;
  /** Its number in the Global Vendor List. */
  readonly vendor: number;
  /** When it goes to work, as an expression of `data`, what `__tcfapi` told it: when it may, unless said otherwise. */
  readonly when?: string | undefined;
  /** The string that it hands on, as an expression of the one read. */
  readonly hands?: string | undefined;
}

/** A recipient that asks the page's consent platform, keeps an identifier, and tells its server of it together with the consent string, under the parameters the IAB's framework names. */
export function partner({ host, vendor, when = `data.purpose.consents[1] && data.vendor.consents[${vendor}]`, hands = 'data.tcString' }: Partner): Answer {
  const store = `v${vendor}_uid`;
  return script(`
__tcfapi('addEventListener', 2, (data, success) => {
  if (!success || !['tcloaded', 'useractioncomplete'].includes(data.eventStatus) || !(${when})) return;
  const uid = localStorage.getItem('${store}') ?? crypto.randomUUID();
  localStorage.setItem('${store}', uid);
  new Image().src = 'https://${host}/sync?gdpr=1&gdpr_consent=' + encodeURIComponent(${hands}) + '&uid=' + uid;
});`);
}

/** What a page reads through `__uspapi`, kept in `usprivacy` (https://github.com/InteractiveAdvertisingBureau/USPrivacy): notice given, sale refused or not, no agreement with anybody. */
export const USPAPI = `<script>
window.__uspapi = (command, version, tell) => { if (command === 'getUSPData') tell({ version: 1, uspString: /(?:^|; )usprivacy=([^;]*)/.exec(document.cookie)?.[1] ?? '1YNN' }, true); };
</script>`;

/** Asks for an advertisement that suits the page, and hands on what it read. */
export function seller(hands: string): Answer {
  return script(`__uspapi('getUSPData', 1, ({ uspString }) => { new Image().src = 'https://ad.hearthbroker.test/imp?us_privacy=' + ${hands} + '&page=' + encodeURIComponent(location.pathname); });`);
}

/** The same where the page has the Global Privacy Platform (https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform); `hands` is an expression of the string read. */
export function gppSeller(hands: string): Answer {
  return script(`__gpp('ping', ({ gppString, applicableSections }) => { new Image().src = 'https://ad.hearthbroker.test/imp?gpp_sid=' + applicableSections + '&gpp=' + encodeURIComponent(${hands}); });`);
}
