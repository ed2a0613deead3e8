import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { differenceOf } from '../../core/difference/difference.ts';
import type { Language } from '../../core/wording/language.ts';
import { DifferenceHere } from '../../ui/library/difference.tsx';
import type { DifferenceActs, DifferenceView } from '../../ui/library/library-view.ts';
import { libraryAddress } from '../view/address.ts';
import { saveFile } from '../view/save.ts';
import { kept } from './kept.ts';

export interface DifferenceBetweenProps {
  /** Ids of audits. */
  readonly before: string;
  readonly after: string;
  readonly language: Language;
}

/** Two audits that are kept, compared in the direction that the page's address gives. */
export function DifferenceBetween({ before, after, language }: DifferenceBetweenProps): VNode {
  const [view, setView] = useState<DifferenceView>({ status: 'loading' });
  const load = useCallback(() => { void viewOf(before, after).then(setView); }, [before, after]);
  useEffect(load, [load]);
  const acts: DifferenceActs = {
    retry: load, back: libraryAddress(), swap: libraryAddress({ before: after, after: before }),
    save: (text, { mediaType, extension }) => { saveFile([text], { name: `sillage-difference${extension}`, mediaType }); },
  };
  return <DifferenceHere view={view} language={language} acts={acts} />;
}

async function viewOf(before: string, after: string): Promise<DifferenceView> {
  try {
    const [earlier, later, entries] = await Promise.all([kept.find(before), kept.find(after), kept.list()]);
    if (earlier === undefined || later === undefined) return { status: 'no-audit' };
    const compared = differenceOf(earlier, later);
    return compared.ok ? { status: 'compared', difference: compared.difference, imported: [before, after].filter(id => entries.some(it => it.id === id && it.origin === 'import')).length } : { status: 'refused', refusal: compared.refusal };
  } catch {
    return { status: 'no-answer' };
  }
}
