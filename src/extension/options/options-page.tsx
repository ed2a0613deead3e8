import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Exporter } from '../../core/exporters/exporter.ts';
import type { Language } from '../../core/wording/language.ts';
import type { RulesChoice } from '../../messaging/protocol.ts';
import { Options, type OptionsActs, type OptionsView } from '../../ui/options/options.tsx';
import { libraryAddress, reportAddress } from '../view/address.ts';
import { ask } from '../view/ask.ts';
import { save, saveFile } from '../view/save.ts';
import { changeRules, forgetEverything, optionsNow, tryRules } from './ask-options.ts';

/** The options page, with the background behind its buttons. */
export function OptionsPage({ language }: { readonly language: Language }): VNode {
  const [view, setView] = useState<OptionsView>({ status: 'loading' });
  const load = (): void => { void optionsNow().then(setView); };
  const change = (choice: RulesChoice): void => { void changeRules(choice).then(next => { setView(it => next.status !== 'ready' && it.status === 'ready' ? { ...it, changed: { status: 'failed' } } : next); }); };
  useEffect(load, []);
  const latest = useRef('');
  const attempt = async (source: string): Promise<void> => {
    latest.current = source;
    const tried = await tryRules(source);
    // What was written meanwhile is tried by itself.
    if (latest.current === source) setView(it => it.status === 'ready' ? { ...it, changed: source === '' ? it.changed : undefined, tried } : it);
  };
  const [generation, setGeneration] = useState(0);
  const forget = async (): Promise<void> => {
    const next = await forgetEverything();
    if (next.status === 'ready' && next.forgotten === 'done') setGeneration(it => it + 1);
    setView(it => next.status !== 'ready' && it.status === 'ready' ? { ...it, forgotten: 'failed' } : next);
  };
  const acts: OptionsActs = {
    retry: load,
    choose: profile => { change({ profile }); },
    apply: source => { change({ source }); },
    written: source => { void attempt(source); },
    saveRules: source => { saveFile([source], { name: 'sillage-rules.yaml', mediaType: 'application/yaml' }); },
    forget: () => { void forget(); },
    save: (id, exporter) => { void saveKept(id, exporter, language); },
    addressOf: audit => reportAddress({ audit }),
    library: libraryAddress(),
  };
  return <Options view={view} language={language} acts={acts} generation={generation} />;
}

async function saveKept(id: string, exporter: Exporter, language: Language): Promise<void> {
  const answer = await ask('history/get', { id });
  if (answer?.heard) save(answer.heard, exporter, language);
}
