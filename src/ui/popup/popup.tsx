import type { VNode } from 'preact';
import type { Language } from '../../core/wording/language.ts';
import { Icon } from '../control/icon.tsx';
import { Notice } from '../notice/notice.tsx';
import { WORDS } from '../words/index.ts';
import type { Action } from '../words/words.ts';
import { Announcement } from './announcement.tsx';
import { Foot } from './foot.tsx';
import { Overview } from './overview.tsx';
import type { PopupActs, PopupView } from './popup-view.ts';

export interface PopupProps {
  readonly view: PopupView;
  readonly language: Language;
  readonly acts: PopupActs;
}

/** The whole popup, in each of its states. */
export function Popup({ view, language, acts }: PopupProps): VNode {
  const words = WORDS[language];
  return (
    <div class="popup-view">
      <header class="popup-bar">
        <span class="host" title={pageOf(view)}>{hostOf(view)}</span>
        <button type="button" class="button icon" aria-label={words.library.open} title={words.library.open} onClick={acts.library}>
          <Icon name="shelf" />
        </button>
        <button type="button" class="button icon" aria-label={words.actions.settings} title={words.actions.settings} onClick={acts.settings}>
          <Icon name="settings" />
        </button>
      </header>
      <main class="popup-body" tabIndex={0}>
        {view.status === 'observed'
          ? <Overview audit={view.audit} language={language} />
          : <Notice name={view.status} words={words} action={wayOut(view.status, acts)} />}
      </main>
      {view.status === 'observed' && <Foot audit={view.audit} words={words} acts={acts} />}
      <Announcement view={view} words={words} />
    </div>
  );
}

/** What a person can do in a state without an audit. */
function wayOut(status: Exclude<PopupView['status'], 'observed'>, acts: PopupActs): { name: Action; run: () => void } | undefined {
  const ways = {
    'loading': undefined,
    'unobservable': undefined,
    'no-access': { name: 'allow', run: acts.allow },
    'not-started': { name: 'reload', run: acts.reload },
    'no-answer': { name: 'retry', run: acts.retry },
  } as const;
  return ways[status];
}

function pageOf(view: PopupView): string {
  return view.status === 'observed' ? view.audit.visits[0]?.page ?? '' : '';
}

function hostOf(view: PopupView): string {
  const page = pageOf(view);
  return URL.canParse(page) ? new URL(page).host : 'Sillage';
}
