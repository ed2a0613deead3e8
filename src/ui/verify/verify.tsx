import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { tellVerified } from '../../core/bundle/tell.ts';
import type { Verified } from '../../core/bundle/verified.ts';
import type { Language } from '../../core/wording/language.ts';
import { WORDS } from '../words/index.ts';

/** How far a verification is. */
export type VerifyView =
  | { readonly status: 'waiting' | 'wrong-key' }
  | { readonly status: 'checking' | 'failed'; readonly file: string }
  | { readonly status: 'verified'; readonly file: string; readonly verified: Verified };

export interface VerifyProps {
  readonly view: VerifyView;
  readonly language: Language;
  /** Where the library is. */
  readonly back: string;
  /** A file, and the key it must be signed by, as it was written; '' for any. */
  readonly onFile: (file: File, key: string) => void;
}

/** Verifies a bundle: what was checked, each thing that is not as it was made, and what a bundle does not show. */
export function Verify({ view, language, back, onFile }: VerifyProps): VNode {
  const { verify } = WORDS[language];
  const [input, key] = [useRef<HTMLInputElement>(null), useRef<HTMLTextAreaElement>(null)];
  const take = (file: File | undefined): void => { if (file !== undefined && view.status !== 'checking') onFile(file, key.current?.value.trim() ?? ''); };
  useDrop(take);
  return (
    <main class="verify-view">
      <header class="row"><h1>{verify.title}</h1><a class="button" href={back}>{verify.back}</a></header>
      <section class="card" aria-label={verify.title}>
        <p class="lead">{verify.lead}</p>
        <label class="verify-key"><span>{verify.key}</span><textarea ref={key} rows={2} spellcheck={false} autocomplete="off" aria-describedby="key-means" /></label>
        <p id="key-means" class="quiet small">{verify.keyMeans}</p>
        <div class="row">
          <input class="unseen-text" type="file" accept=".zip" tabIndex={-1} aria-hidden="true" ref={input} onChange={event => { take(event.currentTarget.files?.[0]); event.currentTarget.value = ''; }} />
          <button type="button" class="button first" disabled={view.status === 'checking'} onClick={() => { input.current?.click(); }}>{verify.choose}</button>
          <span class="quiet">{verify.drop}</span>
        </div>
        <div role="status" class="said"><Progress view={view} language={language} /></div>
      </section>
      {view.status === 'verified' && <Result file={view.file} verified={view.verified} language={language} />}
    </main>
  );
}

/** Takes what is dropped anywhere in the window: beside the page's column, the browser would open it in the page's place. */
function useDrop(take: (file: File | undefined) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const over = (event: DragEvent): void => { event.preventDefault(); };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      latest.current(event.dataTransfer?.files[0]);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
}

function Progress({ view, language }: Pick<VerifyProps, 'view' | 'language'>): VNode | null {
  const { verify } = WORDS[language];
  switch (view.status) {
    case 'checking': return <><p>{verify.checking(view.file)}</p><progress aria-label={verify.title} /></>;
    case 'wrong-key': return <p class="bad">{verify.wrongKey}</p>;
    case 'failed': return <p class="bad">{verify.failed(view.file)}</p>;
    case 'verified': return <p class={TONES[view.verified.result]}>{view.file}: {tellVerified(view.verified, language).result}</p>;
    case 'waiting': return null;
  }
}

const TONES: Readonly<Record<Verified['result'], string>> = { 'verified': 'good', 'changed': 'bad', 'not-re-derived': '' };

/** So many faults are listed: a file that is something else has as many as it has bytes. */
const FAULTS_MAX = 200;

function Result({ file, verified, language }: { readonly file: string; readonly verified: Verified; readonly language: Language }): VNode {
  const { verify } = WORDS[language];
  const { faults, about, limits } = tellVerified(verified, language);
  return (
    <section class="card" aria-labelledby="result">
      <h2 id="result">{file}</h2>
      {faults.length > 0 && <><h3>{verify.faults(faults.length)}</h3><ul class="verify-faults">{faults.slice(0, FAULTS_MAX).map((it, n) => <li key={n}>{it}</li>)}</ul>{faults.length > FAULTS_MAX && <p>{verify.more(faults.length - FAULTS_MAX)}</p>}</>}
      <ul class="verify-about">{about.map(it => <li key={it}>{it}</li>)}</ul>
      {limits !== undefined && <p class="quiet">{limits}</p>}
    </section>
  );
}
