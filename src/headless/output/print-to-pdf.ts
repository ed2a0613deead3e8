import type { RunningBrowser } from '../browser/launch.ts';
import type { Paper } from './paper.ts';

/**
 * Prints a page that needs nothing but itself: tagged for readers' aids, with an outline, and its title and number on every page. The
 * page is handed over in memory; it is never a file. Fails where the browser does not print it.
 */
export async function printToPdf({ connection: { browser, session } }: Pick<RunningBrowser, 'connection'>, html: string, paper: Paper): Promise<Buffer> {
  const { browserContextId } = await browser.send('Target.createBrowserContext');
  try {
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    const page = session(sessionId);
    await page.send('Page.enable');
    const { frameTree } = await page.send('Page.getFrameTree');
    await page.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
    const { data } = await page.send('Page.printToPDF', {
      paperWidth: paper.width, paperHeight: paper.height, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true,
      displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: FOOTER, ...MARGINS,
    });
    return Buffer.from(data, 'base64');
  } finally {
    await browser.send('Target.disposeBrowserContext', { browserContextId }).catch(() => undefined);
  }
}

/** Inches: 15 mm above, 18 mm below, where the number stands, 13 mm beside. */
const MARGINS = { marginTop: 0.59, marginBottom: 0.71, marginLeft: 0.51, marginRight: 0.51 };

/** In every language the same: the title of the report, and `3 / 12`. */
const FOOTER = `<div style="width:100%;margin:0 13mm;font:7.5pt system-ui,'Liberation Sans',sans-serif;color:#566170;display:flex;justify-content:space-between;gap:8mm">
<span class="title"></span><span style="white-space:nowrap"><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
