import type { VNode } from 'preact';
import type { Audit } from '../../core/audit/audit.ts';
import type { Language } from '../../core/wording/language.ts';
import { catalogOf } from '../../core/wording/catalog-of.ts';
import { Contacts } from '../audit/contacts.tsx';
import { Gaps } from '../audit/gaps.tsx';
import { byHarm } from '../audit/harm.ts';
import { Recipient } from '../audit/recipient.tsx';
import { Notice } from '../notice/notice.tsx';
import { WORDS } from '../words/index.ts';
import { Verdict } from './verdict.tsx';

export interface OverviewProps {
  readonly audit: Audit;
  readonly language: Language;
}

/** An audit at a glance: the verdict, who received what, and what could not be seen. */
export function Overview({ audit, language }: OverviewProps): VNode {
  const words = WORDS[language];
  const catalog = catalogOf(language);
  const parties = byHarm(audit);
  const recipients = parties.filter(it => it.received.length > 0);
  if (nothingYet(audit)) return <Notice name="nothing-yet" words={words} />;
  return (
    <>
      <Verdict audit={audit} language={language} />
      <section class="popup-part">
        <div class="head">
          <h2>{words.popup.recipients}</h2>
          <span class="quiet small">{words.popup.received(recipients.length)}</span>
        </div>
        {recipients.length === 0
          ? <p class="nobody">{words.popup.nobody}</p>
          : <ul>{recipients.map(it => <Recipient key={it.domain} recipient={it} catalog={catalog} words={words} />)}</ul>}
        <Contacts contacts={parties.filter(it => it.received.length === 0)} catalog={catalog} words={words} />
      </section>
      <section class="popup-part"><Gaps audit={audit} language={language} /></section>
    </>
  );
}

function nothingYet({ score, recipients }: Audit): boolean {
  return score.status === 'not-graded' && score.reason === 'nothing-observed' && recipients.every(it => it.party === 'first');
}
