import type { TargetedSubmitEvent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { COMPARED_STATES } from '../../core/evidence/log.ts';
import type { Words } from '../words/words.ts';
import { Choices } from './choices.tsx';
import type { CompareActs, CompareView, Wanted } from './compare-view.ts';
import { Promises, promisesMade } from './promises.tsx';

export interface CompareFormProps {
  readonly view: Extract<CompareView, { status: 'ready' }>;
  readonly words: Words;
  readonly onBegin: CompareActs['begin'];
}

/** As many states are chosen to begin with: nothing chosen, refused, accepted. */
const FIRST = 3;
const RUNS = [1, 2, 3] as const;

/** What will happen, what of it can be chosen, and the one button that begins it. */
export function CompareForm({ view, words, onBegin }: CompareFormProps): VNode {
  const { compare } = words;
  const [wanted, setWanted] = useState<Wanted>(view.wanted ?? { url: view.url, states: COMPARED_STATES.slice(0, FIRST), runs: 1, ground: view.canBePrivate ? 'private' : 'cleared', promises: [] });
  const [tried, setTried] = useState(false);
  const change = (more: (before: Wanted) => Partial<Wanted>): void => { setWanted(before => ({ ...before, ...more(before) })); };
  const mistake = mistakeIn(wanted);
  const begin = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (mistake === undefined) onBegin({ ...wanted, promises: promisesMade(wanted.promises) });
  };
  return (
    <form class="card compare-form" onSubmit={begin} noValidate>
      <label class="field">
        <span>{compare.address}</span>
        <input type="url" value={wanted.url} autocomplete="off" spellcheck={false} aria-invalid={tried && mistake === 'addressWrong'} onInput={({ currentTarget: { value: url } }) => { change(() => ({ url })); }} />
      </label>
      <Choices
        title={compare.states} name="states" many chosen={wanted.states} of={COMPARED_STATES.map(it => ({ id: it, name: compare.state[it] }))}
        onChoose={(state, on) => { change(({ states }) => ({ states: COMPARED_STATES.filter(it => it === state ? on : states.includes(it)) })); }}
      />
      <Choices title={compare.runs} name="runs" chosen={[String(wanted.runs)]} of={RUNS.map(it => ({ id: String(it), name: compare.runsOf(it) }))} onChoose={it => { change(() => ({ runs: Number(it) })); }} />
      <Choices
        title={compare.grounds} name="ground" chosen={[wanted.ground]} of={(view.canBePrivate ? GROUNDS : GROUNDS.slice(1)).map(it => ({ id: it, ...compare.ground[it] }))}
        onChoose={ground => { change(() => ({ ground })); }}
      />
      <Hint text={compare.allowPrivate} isWanted={!view.canBePrivate} />
      <Promises promises={wanted.promises} selected={view.selected} words={words} onChange={promises => { change(() => ({ promises })); }} />
      <section class="happens" aria-labelledby="happens">
        <h2 id="happens">{compare.happens}</h2>
        <ul>{[...compare.happenings, compare.asks[wanted.ground]].map(it => <li key={it}>{it}</li>)}</ul>
      </section>
      <div class="row">
        <button type="submit" class="button first">{compare.begin(wanted.states.length * wanted.runs)}</button>
        <Mistake text={tried && mistake ? compare[mistake] : ''} />
      </div>
    </form>
  );
}

function Hint({ text, isWanted }: { readonly text: string; readonly isWanted: boolean }): VNode | null {
  return isWanted ? <p class="quiet">{text}</p> : null;
}

function Mistake({ text }: { readonly text: string }): VNode {
  return <div class="said" role="alert">{text !== '' && <p class="bad">{text}</p>}</div>;
}

const GROUNDS = ['private', 'cleared'] as const;

function mistakeIn({ url, states }: Wanted): 'addressWrong' | 'noState' | undefined {
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol)) return 'addressWrong';
  return states.length === 0 ? 'noState' : undefined;
}
