import type { VNode } from 'preact';
import type { TrendPoint } from '../../core/library/sites.ts';
import { momentOf, numberOf } from '../../core/wording/sentences.ts';
import type { Words } from '../words/words.ts';

export interface TrendProps {
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  readonly site: string;
  readonly words: Words;
}

/** So many of the latest points are drawn and listed. */
const POINTS_MAX = 40;
const WIDTH = 120;
const HEIGHT = 32;

/** How the score of a site went: a small line, the same in words, and a table behind it. No line joins scores of other rules. */
export function Trend({ points, site, words }: TrendProps): VNode {
  const { trend, columns } = words.library;
  const latest = points.slice(-POINTS_MAX);
  const scored = latest.filter(it => it.score !== undefined);
  if (scored.length === 0) return <span class="quiet">{trend.none}</span>;
  const number = (it: TrendPoint | undefined): string => numberOf(it?.score ?? 0, words.language);
  return (
    <div class="trend">
      {latest.length > 1 && <svg aria-hidden="true" viewBox={`-3 -3 ${WIDTH + 6} ${HEIGHT + 6}`} width={WIDTH} height={HEIGHT}><path d={pathOf(latest)} />{dotsOf(latest)}</svg>}
      <details class="fold">
        <summary>{scored.length > 1 ? trend.from(number(scored[0]), number(scored.at(-1))) : number(scored[0])}<span class="unseen-text"> · {trend.table} · {site}</span></summary>
        <table class="points">
          <caption class="unseen-text">{trend.table} · {site}</caption>
          <thead><tr><th>{columns.date}</th><th>{columns.score}</th><th>{columns.grade}</th></tr></thead>
          <tbody>{latest.map((it, n) => (
            <tr key={it.id}><td>{momentOf(it.startedAt, words.language)}</td><td>{it.score === undefined ? '–' : number(it)}</td><td>{it.grade ?? words.popup.notGraded}{n > 0 && it.apart && latest[n - 1]?.score !== undefined && ` (${trend.otherRules})`}</td></tr>
          ))}</tbody>
        </table>
      </details>
    </div>
  );
}

interface Dot { readonly x: number; readonly y: number }

function dotAt(n: number, points: readonly TrendPoint[]): Dot | undefined {
  const score = points[n]?.score;
  return score === undefined ? undefined : { x: Math.round(n * WIDTH / Math.max(1, points.length - 1)), y: Math.round(HEIGHT - Math.max(0, Math.min(100, score)) * HEIGHT / 100) };
}

function pathOf(points: readonly TrendPoint[]): string {
  return points.map((it, n) => {
    const dot = dotAt(n, points);
    return dot === undefined ? '' : `${it.apart || n === 0 ? 'M' : 'L'}${dot.x} ${dot.y}`;
  }).join('');
}

function dotsOf(points: readonly TrendPoint[]): readonly VNode[] {
  return points.flatMap((it, n) => {
    const dot = dotAt(n, points);
    return dot === undefined ? [] : [<circle key={it.id} cx={dot.x} cy={dot.y} r={n === points.length - 1 ? 3 : 1.5} />];
  });
}
