import type { VNode } from 'preact';
import type { CompareWords } from '../words/compare-words.ts';
import type { Words } from '../words/words.ts';
import type { CompareView, VisitLine } from './compare-view.ts';

export interface CompareProgressProps {
  readonly view: Extract<CompareView, { status: 'running' }>;
  readonly words: Words;
  readonly onStop: () => void;
}

/** Which visits were made, which one is under way and what goes on in it, and which are to come. */
export function CompareProgress({ view: { url, visits, stopping, auditing }, words: { compare }, onStop }: CompareProgressProps): VNode {
  return (
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">{compare.progress} <span class="quiet">{url}</span></h2>
      <ol class="visits">
        {visits.map(it => (
          <li key={`${it.state} ${it.run}`} class={looksOf(it)} aria-current={isUnderWay(it) ? 'step' : undefined}>
            <span>{compare.visit(compare.state[it.state], it.run)}</span>
            <span class="quiet">{sayingOf(it, compare)}{it.tookS !== undefined && ` · ${compare.seconds(it.tookS)}`}</span>
          </li>
        ))}
      </ol>
      <p class="quiet" role="status">{stopping ? compare.stopping : auditing ? compare.auditing : spokenOf(visits, compare)}</p>
      <div class="row">
        <button type="button" class="button" disabled={stopping || auditing} onClick={onStop}>{compare.stop}</button>
        <p class="quiet">{compare.leaveAlone}</p>
      </div>
    </section>
  );
}

function isUnderWay({ end, step }: VisitLine): boolean {
  return end === undefined && step !== 'due';
}

function looksOf(it: VisitLine): string {
  if (isUnderWay(it)) return 'under-way';
  if (it.end === undefined) return 'due';
  return it.end === 'done' ? 'good' : 'doubtful';
}

function sayingOf({ end, step }: VisitLine, compare: CompareWords): string {
  return end === undefined ? compare.steps[step] : compare.ends[end];
}

/** For those who hear it: only the visit that is under way. */
function spokenOf(visits: readonly VisitLine[], compare: CompareWords): string {
  const now = visits.find(isUnderWay);
  return now === undefined ? '' : compare.now(compare.visit(compare.state[now.state], now.run), compare.steps[now.step]);
}
