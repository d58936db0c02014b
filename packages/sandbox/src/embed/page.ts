import { colorProperties } from './colors.js';
import { html, type Markup } from './html.js';

const STYLE = `
*{box-sizing:border-box}
body{margin:0;padding:24px;background:var(--White);color:var(--Gray_dark);font:14px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;font-variant-numeric:tabular-nums}
h1{font-size:18px;line-height:1.3;margin:0 0 4px}h2{font-size:14px;margin:0}
p{margin:0}.quiet{color:var(--Gray_medium)}.empty{padding:48px 16px;text-align:center;color:var(--Gray_medium)}
.card{border:1px solid var(--Gray_light);border-radius:10px;margin-top:16px;overflow:hidden}
.row{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:4px 16px;align-items:center;padding:12px 16px}
summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary>span:first-child>b:first-child::before{content:"▸";display:inline-block;width:16px;color:var(--Gray_medium)}details[open]>summary>span:first-child>b:first-child::before{content:"▾"}summary:hover{background:var(--Gray_extralight)}
summary:focus-visible,input:focus-visible+label{outline:2px solid var(--Action);outline-offset:-2px}
details+details{border-top:1px solid var(--Gray_light)}
table{width:100%;border-collapse:collapse;background:var(--Gray_extralight);font-size:13px}
th,td{padding:6px 16px;text-align:right;border-top:1px solid var(--Gray_light);vertical-align:top;overflow-wrap:anywhere}
th:first-child,td:first-child{text-align:left}th{font-weight:500;color:var(--Gray_medium)}
.pill{display:inline-block;padding:0 8px;border-radius:9px;font-size:12px;line-height:18px;background:var(--Primary_light);color:var(--Primary_medium)}
.good{color:var(--Primary_green)}.bad{color:var(--Primary_red)}.end{text-align:right}
.bar{grid-column:1/-1;height:8px;border-radius:4px;background:var(--Progress_bar_background);overflow:hidden}
.bar i{display:block;height:100%;border-radius:4px;background:var(--Progress_bar)}
.tabs{margin-top:12px}.tabs input{position:absolute;opacity:0}.tabs label{display:inline-block;padding:4px 12px;border-radius:8px;color:var(--Action);cursor:pointer}
.tabs label:hover{color:var(--Action_hover)}.tabs input:checked+label{background:var(--Primary_light)}
.days{display:none}.chart{display:block;width:100%;height:150px;padding:0 16px}
.key{display:flex;flex-wrap:wrap;gap:4px 16px;padding:8px 16px 12px;font-size:12px;color:var(--Gray_medium)}
.key i{display:inline-block;width:8px;height:8px;border-radius:2px;margin-right:6px}.key bdi{display:inline-block;max-width:220px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}
#d30:checked~.d30,#d60:checked~.d60,#d90:checked~.d90{display:block}
`;

/** A whole page in the customer's colours. */
export function page(title: string, body: Markup, colors: Readonly<Record<string, string>> = {}): string {
  const style: Markup = { markup: `<style>:root{${colorProperties(colors)}}${STYLE}</style>` };
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title}</title>${style}</head><body>${body}</body></html>`.markup;
}

/** The page for a dead link, which names nobody. */
export const refusedPage = (): string =>
  page('Link expired', html`<div class="card"><div class="empty"><h1>This link is no longer valid</h1><p>Reload the page that it was shown in to get a new one.</p></div></div>`);
