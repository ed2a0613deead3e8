import type { VNode } from 'preact';
import type { Words } from '../words/words.ts';
import type { PopupView } from './popup-view.ts';

/** Tells those who listen to the screen when what it says has changed, in one short sentence. */
export function Announcement({ view, words }: { readonly view: PopupView; readonly words: Words }): VNode {
  return <p class="unseen-text" role="status">{said(view, words)}</p>;
}

function said(view: PopupView, { notices, popup }: Words): string {
  if (view.status !== 'observed') return notices[view.status].title;
  const { score, recipients } = view.audit;
  const grade = score.status === 'graded' ? popup.gradeName(score.grade) : popup.notGraded;
  return popup.announce(grade, recipients.filter(it => it.party === 'third' && it.received.length > 0).length);
}
