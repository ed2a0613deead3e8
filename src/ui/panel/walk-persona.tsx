import type { VNode } from 'preact';
import type { Language } from '../../core/wording/language.ts';
import { catalogOf } from '../../core/wording/catalog-of.ts';
import { WORDS } from '../words/index.ts';
import type { PanelActs, PanelView } from './panel-view.ts';

export interface WalkPersonaProps {
  readonly view: Extract<PanelView, { status: 'under-way' }>;
  readonly language: Language;
  readonly acts: PanelActs;
}

/** Somebody nobody is: values to be typed, copied with one click each, or filled into the page. */
export function WalkPersona({ view: { walk, filled, copied }, language, acts }: WalkPersonaProps): VNode {
  const { panel } = WORDS[language];
  const { categories } = catalogOf(language);
  const said = filled === undefined ? copied === undefined ? '' : panel.copied(categories[copied].name) : panel.filled(filled);
  return (
    <section class="card" aria-labelledby="persona">
      <h2 id="persona">{panel.persona}</h2>
      <p class="quiet">{panel.personaMeans}</p>
      <div class="row">
        <button type="button" class="button" disabled={walk.status !== 'walking' || walk.here !== 'in'} onClick={acts.fill}>{panel.fill}</button>
        <p role="status">{said}</p>
      </div>
      <details class="fold">
        <summary>{panel.values(walk.values.length)}</summary>
        <ul class="walk-values">
          {walk.values.map(it => (
            <li key={it.value}>
              <button type="button" class="button" title={panel.copy(categories[it.category].name)} onClick={() => { acts.copy(it); }}>
                <span>{categories[it.category].name}</span> <code>{it.value}</code>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
