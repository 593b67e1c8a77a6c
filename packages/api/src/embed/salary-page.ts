import { type SalaryRangeFigures, writtenSalary } from '../labour-market/insight/salary-range.ts';
import { written } from '../labour-market/insight/figures-in-text.ts';
import { embedPage } from './embed-page.ts';
import type { BadParameter, SalaryEmbed } from './embed-parameters.ts';
import { type Html, html } from './html.ts';

/** Roles drawn in the chart; the table has all of them. */
const rolesDrawn = 8;

const columns = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
const columnNames: Record<(typeof columns)[number], string> = {
  p10: '10th percentile',
  p25: '25th',
  median: 'Median',
  p75: '75th',
  p90: '90th',
};

/** The end of the axis: the next round figure, so that its middle is round too. */
const roundUp = (most: number): number => {
  const step = most > 100_000 ? 50_000 : 20_000;
  return Math.ceil(most / step) * step;
};

/** Where a salary stands on the axis, 0–1000. */
const at = (value: number, most: number): number => Math.round((value / most) * 1000);

function bar(range: SalaryRangeFigures, most: number): Html {
  const { p10, p25, median, p75, p90 } = range;
  const span = (from: number | null, to: number | null, height: number, name: string): Html =>
    from === null || to === null
      ? html``
      : html`<rect
          class="${name}"
          x="${at(from, most)}"
          y="${(16 - height) / 2}"
          width="${Math.max(at(to, most) - at(from, most), 2)}"
          height="${height}"
        />`;
  return html`<svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
    ${span(p10, p90, 4, 'range')}${span(p25, p75, 10, 'box')}${
      median === null
        ? html``
        : html`<rect class="tick" x="${at(median, most) - 2}" y="0" width="4" height="16" />`
    }
  </svg>`;
}

function roleItem(range: SalaryRangeFigures, most: number): Html {
  const told =
    range.median === null
      ? html`<span class="none">${range.note ?? 'not published'}</span>`
      : html`<b>${written.dollars(range.median)}</b>`;
  return html`<li>
    <div class="role"><span>${range.role}</span>${told}</div>
    ${range.median === null ? html`` : bar(range, most)}
  </li>`;
}

function tableRow(range: SalaryRangeFigures, hasNotes: boolean): Html {
  const cells = columns.map((name) => html`<td>${writtenSalary(range[name])}</td>`);
  const jobs = range.employment === null ? 'not published' : written.count(range.employment);
  return html`<tr>
    <th scope="row">${range.role}</th>
    ${cells}
    <td>${jobs}</td>
    ${hasNotes ? html`<td class="note">${range.note ?? ''}</td>` : html``}
  </tr>`;
}

/** The salaries of a specialization's roles in a place: a chart to look at, a table to read, and where the figures come from. */
export function salaryPage(
  embed: SalaryEmbed,
  specialization: string,
  ranges: readonly SalaryRangeFigures[],
): string {
  const title = `${specialization}: pay in ${embed.place.code === 'US' ? 'the United States' : embed.place.name}`;
  const published = ranges.filter(({ median }) => median !== null);
  const drawn = [...published, ...ranges.filter(({ median }) => median === null)].slice(
    0,
    rolesDrawn,
  );
  const hasNotes = ranges.some(({ note }) => note !== null);
  const most = roundUp(Math.max(0, ...drawn.map(({ p90, median }) => p90 ?? median ?? 0)));
  const period = ranges[0]?.period ?? '';
  const source = ranges[0]?.source ?? '';
  const rest = ranges.length - drawn.length;
  return embedPage({
    title,
    theme: embed.theme,
    body: html`<main>
      <h1>${title}</h1>
      <p>
        Annual pay by role, ${period}. Line: 10th to 90th percentile; box: 25th to 75th; mark and
        number: median.
      </p>
      <ul class="roles">
        ${drawn.map((range) => roleItem(range, most))}
      </ul>
      ${most === 0 ? html`` : html`<div class="scale" aria-hidden="true"><span>$0</span><span>${written.dollars(most / 2)}</span><span>${written.dollars(most)}</span></div>`}
      <details>
        <summary>
          All figures as a
          table${rest > 0 ? ` (${rest} more ${rest === 1 ? 'role' : 'roles'})` : ''}
        </summary>
        <div class="scroll" tabindex="0" role="region" aria-label="Table of all figures">
          <table>
            <caption>
              Dollars a year, the role with most jobs in the nation first
            </caption>
            <thead>
              <tr>
                <th scope="col">Role</th>
                ${columns.map((name) => html`<th scope="col">${columnNames[name]}</th>`)}
                <th scope="col">Jobs</th>
                ${hasNotes ? html`<th scope="col">Note</th>` : html``}
              </tr>
            </thead>
            <tbody>
              ${ranges.map((range) => tableRow(range, hasNotes))}
            </tbody>
          </table>
        </div>
      </details>
      <footer>
        Source: ${source}, ${period}. The self-employed are not counted. Shown by AI Career Coach.
      </footer>
    </main>`,
  });
}

/** Says which parameters are wrong, and all that is allowed. */
export function badParametersPage(problems: readonly BadParameter[]): string {
  return embedPage({
    title: 'These figures cannot be shown',
    theme: null,
    body: html`<main>
      <h1>These figures cannot be shown</h1>
      <p>
        The address of this frame asks for something that is not there. Correct it where the page
        embeds it:
        <code>/embed/salary?industry=healthcare/nursing&amp;place=US&amp;theme=light</code>
      </p>
      <dl>
        ${problems.map(
          ({ parameter, problem, allowed }) =>
            html`<dt><code>${parameter}</code> ${problem}. Allowed:</dt>
              <dd>${allowed.join(', ')}</dd>`,
        )}
      </dl>
    </main>`,
  });
}
