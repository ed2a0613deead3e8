import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { readPublicKey } from '../../core/bundle/keys.ts';
import type { Language } from '../../core/wording/language.ts';
import { Verify, type VerifyView } from '../../ui/verify/verify.tsx';
import { libraryAddress } from '../view/address.ts';
import { verifyFile } from './verifying.ts';

/** The page that verifies bundles. Nothing of them is kept. */
export function VerifyPage({ language }: { readonly language: Language }): VNode {
  const [view, setView] = useState<VerifyView>({ status: 'waiting' });
  const check = (file: File, given: string): void => {
    const key = given === '' ? undefined : readPublicKey(given);
    if (given !== '' && key === undefined) { setView({ status: 'wrong-key' }); return; }
    setView({ status: 'checking', file: file.name });
    verifyFile(file, key).then(verified => { setView({ status: 'verified', file: file.name, verified }); }).catch(() => { setView({ status: 'failed', file: file.name }); });
  };
  return <Verify view={view} language={language} back={libraryAddress()} onFile={check} />;
}
