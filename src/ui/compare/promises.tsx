import type { VNode } from 'preact';
import { PROMISE_KINDS } from '../../core/dossier/promise.ts';
import type { PromiseKind, SitePromise } from '../../core/dossier/promise.ts';
import type { Words } from '../words/words.ts';

export interface PromisesProps {
  readonly promises: readonly SitePromise[];
  /** What is selected in the page: nobody is held to it before somebody says so. */
  readonly selected: SitePromise | undefined;
  readonly words: Words;
  readonly onChange: (promises: readonly SitePromise[]) => void;
}

/** No site is held to more sentences at once here; the command takes any number. */
const PROMISES_MAX = 10;
/** Longer than any sentence that somebody would rely on. Characters. */
const SAYS_MAX = 2_000;

/** Sentences of the site's own that what is seen is held against, each with what it means. One left empty is none. */
export function Promises({ promises, selected, words: { compare }, onChange }: PromisesProps): VNode {
  const put = (at: number, more: Partial<SitePromise>): void => { onChange(promises.map((it, i) => i === at ? { ...it, ...more } : it)); };
  return (
    <fieldset class="promises">
      <legend><h2>{compare.promises}</h2></legend>
      <p class="quiet">{compare.promisesLead}</p>
      {promises.map((it, at) => (
        <div class="promise" key={at}>
          <label class="field">
            <span>{compare.promiseSays(at + 1)}</span>
            <textarea name="says" rows={2} maxLength={SAYS_MAX} value={it.says} onInput={({ currentTarget: { value: says } }) => { put(at, { says }); }} />
          </label>
          <label class="field">
            <span>{compare.promiseMeans}</span>
            <select name="means" onChange={({ currentTarget: { value } }) => { put(at, { means: kindOf(value) }); }}>
              {PROMISE_KINDS.map(kind => <option key={kind} value={kind} selected={kind === it.means}>{compare.promiseKinds[kind]}</option>)}
            </select>
          </label>
          {it.means === 'only-named' && (
            <label class="field">
              <span>{compare.promiseNames}</span>
              <input type="text" name="names" spellcheck={false} value={(it.names ?? []).join(', ')} onChange={({ currentTarget: { value } }) => { put(at, { names: namesIn(value) }); }} />
            </label>
          )}
        </div>
      ))}
      {selected !== undefined && promises.every(it => it.says !== selected.says) && (
        <div class="promise">
          <blockquote>{selected.says}</blockquote>
          <button type="button" class="button" onClick={() => { onChange([...promises, selected]); }}>{compare.takeSelected}</button>
        </div>
      )}
      {promises.length < PROMISES_MAX && <button type="button" class="button" onClick={() => { onChange([...promises, { says: '', means: 'asks-first' }]); }}>{compare.addPromise(promises.length)}</button>}
    </fieldset>
  );
}

function kindOf(value: string): PromiseKind {
  return PROMISE_KINDS.find(it => it === value) ?? 'asks-first';
}

function namesIn(text: string): readonly string[] {
  return text.split(/[,;\n]/u).map(it => it.trim()).filter(it => it !== '');
}

/** Those that say something, as they are held against what was seen. */
export function promisesMade(promises: readonly SitePromise[]): readonly SitePromise[] {
  return promises.flatMap(({ says, means, at, names = [] }) => says.trim() === '' || (means === 'only-named' && names.length === 0) ? [] : [
    { says: says.trim(), means, ...at !== undefined && { at }, ...means === 'only-named' && { names } },
  ]);
}
