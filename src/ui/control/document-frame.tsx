import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';

export interface DocumentFrameProps {
  /** By which it is asked to print itself. */
  readonly id: string;
  /** A whole document of ours. */
  readonly text: string;
  readonly title: string;
}

/**
 * A document that we wrote, in a frame where no script can run. It keeps our origin only so that it may be asked to print.
 * It has an address of its own: in `srcdoc`, a link to a place in it would load the page around it instead.
 */
export function DocumentFrame({ id, text, title }: DocumentFrameProps): VNode {
  const address = useMemo(() => URL.createObjectURL(new Blob([text], { type: 'text/html;charset=utf-8' })), [text]);
  useEffect(() => () => { URL.revokeObjectURL(address); }, [address]);
  return <iframe class="report-frame" id={id} title={title} sandbox="allow-same-origin allow-modals allow-popups" src={address} />;
}

/** Asks a frame to print what it shows. */
export function printFrame(id: string): void {
  const frame = document.getElementById(id);
  if (frame instanceof HTMLIFrameElement) frame.contentWindow?.print();
}
