import type { RulesChoice } from '../../messaging/protocol.ts';
import type { OptionsView } from '../../ui/options/options.tsx';
import type { RulesOutcome, RulesTried } from '../../ui/rules/rules.tsx';
import { ask } from '../view/ask.ts';

type Extra = { readonly changed?: RulesOutcome; readonly forgotten?: 'done' | 'failed' };

/** The rules in force and the history kept, with what was just done about them. */
export async function optionsNow(extra: Extra = {}): Promise<OptionsView> {
  const [rules, history] = await Promise.all([ask('rules/get', {}), ask('history/list', {})]);
  if (rules === undefined || history === undefined) return { status: 'no-answer' };
  return { status: 'ready', rules: rules.heard, history: history.heard, ...extra };
}

export async function changeRules(choice: RulesChoice): Promise<OptionsView> {
  const answer = await ask('rules/set', choice);
  if (answer === undefined) return await optionsNow({ changed: { status: 'failed' } });
  const mistakes = answer.heard.complaints;
  return await optionsNow({ changed: mistakes.length > 0 ? { status: 'refused', mistakes } : { status: 'applied' } });
}

/** What rules would change that are not in force; nothing while nothing is written, or nobody answers. */
export async function tryRules(source: string): Promise<RulesTried | undefined> {
  const answer = source.trim() === '' ? undefined : await ask('rules/try', { source });
  return answer && { mistakes: answer.heard.complaints, trial: answer.heard.trial };
}

export async function forgetEverything(): Promise<OptionsView> {
  const answer = await ask('everything/forget', {});
  return await optionsNow({ forgotten: answer === undefined ? 'failed' : 'done' });
}
