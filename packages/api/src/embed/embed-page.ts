import type { Theme } from './embed-parameters.ts';
import { Html, html } from './html.ts';

const light =
  '--page:#fff;--ink:#1b2326;--soft:#566369;--line:#d8dfe1;--range:#6f9a96;--box:#3b807a;--tick:#0b4f4a;--link:#0b5f59;color-scheme:light';
const dark =
  '--page:#14191b;--ink:#eaf0f1;--soft:#a3b1b6;--line:#344045;--range:#4f807b;--box:#69b3ab;--tick:#d9f2ef;--link:#7fd3c9;color-scheme:dark';

const style = new Html(`
*{box-sizing:border-box}
body{margin:0;padding:16px;background:var(--page);color:var(--ink);font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums}
h1{font-size:16px;line-height:1.3;margin:0 0 2px}
p{margin:0 0 12px;color:var(--soft);max-width:72ch}
a{color:var(--link)}
a:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.roles{list-style:none;margin:0;padding:0}
.roles li{padding:7px 0;border-top:1px solid var(--line)}
.role{display:flex;justify-content:space-between;gap:12px;align-items:baseline}
.role b{font-weight:600;white-space:nowrap}
.none{color:var(--soft);font-size:13px}
svg{display:block;width:100%;height:16px;margin-top:3px}
.range{fill:var(--range)}.box{fill:var(--box)}.tick{fill:var(--tick)}
.scale{display:flex;justify-content:space-between;color:var(--soft);font-size:12px;border-top:1px solid var(--line);padding-top:4px;margin-bottom:12px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:13px;margin:8px 0 12px}
caption{text-align:left;color:var(--soft);padding-bottom:4px}
th,td{padding:5px 8px;border-bottom:1px solid var(--line);text-align:right;vertical-align:top}
th:first-child,td.note{text-align:left}
th[scope=row]{font-weight:500;min-width:11rem}
td.note{min-width:14rem}
summary{cursor:pointer;color:var(--link);padding:6px 0;width:max-content}
footer{font-size:12px;color:var(--soft);margin-top:8px}
dt{font-weight:600;margin-top:10px}dd{margin:0;color:var(--soft)}
code{font-size:13px}
`);

/** A whole page that needs no script, no storage and nothing from elsewhere. */
export function embedPage(page: { title: string; theme: Theme | null; body: Html }): string {
  const colours =
    page.theme === null
      ? `:root{${light}}@media(prefers-color-scheme:dark){:root{${dark}}}`
      : `:root{${page.theme === 'dark' ? dark : light}}`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${page.title}</title>
        <style>
          ${new Html(colours)}${style}
        </style>
      </head>
      <body>
        ${page.body}
      </body>
    </html> `.text;
}
