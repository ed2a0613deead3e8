import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Exporter } from '../../core/exporters/exporter.ts';
import type { Language } from '../../core/wording/language.ts';
import type { RulesChoice } from '../../messaging/protocol.ts';
import { Options, type OptionsActs, type OptionsView } from '../../ui/options/options.tsx';
import { libraryAddress, reportAddress } from '../view/address.ts';
import { ask } from '../view/ask.ts';
import { save } from '../view/save.ts';
import { changeRules, forgetEverything, optionsNow } from './ask-options.ts';

/** The options page, with the background behind its buttons. */
export function OptionsPage({ language }: { readonly language: Language }): VNode {
  const [view, setView] = useState<OptionsView>({ status: 'loading' });
  const load = (): void => { void optionsNow().then(setView); };
  const change = (choice: RulesChoice): void => { void changeRules(choice).then(setView); };
  useEffect(load, []);
  const acts: OptionsActs = {
    retry: load,
    choose: profile => { change({ profile }); },
    apply: source => { change({ source }); },
    forget: () => { void forgetEverything().then(setView); },
    save: (id, exporter) => { void saveKept(id, exporter, language); },
    addressOf: audit => reportAddress({ audit }),
    library: libraryAddress(),
  };
  return <Options view={view} language={language} acts={acts} />;
}

async function saveKept(id: string, exporter: Exporter, language: Language): Promise<void> {
  const answer = await ask('history/get', { id });
  if (answer?.heard) save(answer.heard, exporter, language);
}
