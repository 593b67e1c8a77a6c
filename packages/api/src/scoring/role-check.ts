import type {
  ResumeDate,
  ResumeDateRange,
  ResumeEntry,
  ResumeSection,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { judged, skipped, type CheckInput } from './check-input.ts';
import { placeOfEntry, quote } from './resume-lines.ts';
import { caps } from './rubric.ts';
import type { CheckResult, Evidence } from './score.ts';

const rolePoints = 14;
const orderPoints = 3;
const stylePoints = 3;

/** R4: title, organisation, dates that can be read, in order, not in the future, one style. */
export function checkRoles({ document, today }: CheckInput): CheckResult {
  const roles = document.sections
    .filter((section) => section.kind === 'experience')
    .flatMap((section) => section.entries.map((entry) => ({ section, entry })));
  const hasEntries = document.sections.some((section) =>
    section.entries.some(
      (entry) => entry.title !== '' && (entry.organization !== null || entry.dates !== null),
    ),
  );
  const cap = hasEntries ? {} : { totalCap: caps.noEntries };
  if (roles.length === 0)
    return skipped('R4', 'No role under an Experience heading', 'Experience', cap);

  const now = monthIndexOfDate(today);
  const evidence: Evidence[] = [];
  let earned = 0;
  for (const { section, entry } of roles) {
    const problems = problemsOf(entry, now);
    earned += 1 - problems.reduce((sum, problem) => sum + problem.share, 0);
    for (const problem of problems)
      evidence.push(
        quote(
          `${entry.dates?.text ?? (entry.title || '(no title)')}: ${problem.text}`,
          placeOfEntry(section, entry),
        ),
      );
  }
  const order = orderProblem(roles, now);
  if (order) evidence.push(order);
  const styles = stylesOf(roles.map(({ entry }) => entry.dates));
  if (styles.length > 1)
    evidence.push({
      quote: `Dates in several styles: ${styles.map((style) => `“${style}”`).join(', ')}`,
      place: 'Experience',
    });
  const allDated = roles.some(({ entry }) => entry.dates !== null);
  const points =
    rolePoints * (earned / roles.length) +
    (allDated && !order ? orderPoints : 0) +
    (allDated && styles.length === 1 ? stylePoints : 0);
  return judged(
    'R4',
    points,
    20,
    evidence.length > 0
      ? evidence
      : roles.map(({ section, entry }) =>
          quote(
            `${entry.title}, ${entry.organization ?? ''}, ${entry.dates?.text ?? ''}`,
            placeOfEntry(section, entry),
          ),
        ),
    cap,
  );
}

interface Problem {
  share: number;
  text: string;
}

function problemsOf(entry: ResumeEntry, now: number): Problem[] {
  const problems: Problem[] = [];
  if (entry.title.trim() === '') problems.push({ share: 0.25, text: 'no title' });
  if (entry.organization === null) problems.push({ share: 0.25, text: 'no organisation' });
  const { dates } = entry;
  const start = dates ? (dates.start ?? (dates.end === 'present' ? null : dates.end)) : null;
  if (!dates || start === null)
    return [...problems, { share: 0.5, text: dates ? 'the dates cannot be read' : 'no dates' }];
  if (
    firstMonth(start) > now ||
    (dates.end !== null && dates.end !== 'present' && firstMonth(dates.end) > now)
  )
    problems.push({ share: 0.25, text: 'a date in the future' });
  if (dates.end !== null && dates.end !== 'present' && lastMonth(dates.end) < firstMonth(start))
    problems.push({ share: 0.25, text: 'ends before it starts' });
  return problems;
}

const monthIndexOfDate = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
const firstMonth = (date: ResumeDate) => date.year * 12 + (date.month ?? 1) - 1;
const lastMonth = (date: ResumeDate) => date.year * 12 + (date.month ?? 12) - 1;

/** When a role ended, counting a present one as now; null when its dates cannot be read. */
function endMonth(dates: ResumeDateRange | null, now: number): number | null {
  if (!dates) return null;
  if (dates.end === 'present') return now;
  const end = dates.end ?? dates.start;
  return end ? lastMonth(end) : null;
}

const startMonth = (dates: ResumeDateRange | null): number | null => {
  const start = dates?.start ?? (dates?.end === 'present' ? null : (dates?.end ?? null));
  return start ? firstMonth(start) : null;
};

function orderProblem(
  roles: readonly { section: ResumeSection; entry: ResumeEntry }[],
  now: number,
): Evidence | null {
  for (let index = 1; index < roles.length; index += 1) {
    const [before, role] = [roles[index - 1], roles[index]];
    if (!before || !role || before.section !== role.section) continue;
    const [beforeEnd, end, beforeStart, start] = [
      endMonth(before.entry.dates, now),
      endMonth(role.entry.dates, now),
      startMonth(before.entry.dates),
      startMonth(role.entry.dates),
    ];
    // Roles held side by side may stand in either order.
    if (
      beforeEnd !== null &&
      end !== null &&
      beforeStart !== null &&
      start !== null &&
      end > beforeEnd &&
      start > beforeStart
    ) {
      return quote(
        `Newer than the role above it: ${role.entry.dates?.text ?? ''}`,
        placeOfEntry(role.section, role.entry),
      );
    }
  }
  return null;
}

/** One example per style of writing dates; a style is the shape of a date: `Mar 2021`, `03/2021`, `2021`. */
function stylesOf(ranges: readonly (ResumeDateRange | null)[]): string[] {
  const examples = new Map<string, string>();
  for (const date of ranges.flatMap(datesIn)) {
    if (!sameInBothForms.test(date) && !examples.has(shapeOf(date)))
      examples.set(shapeOf(date), date);
  }
  return [...examples.values()];
}

// May, June, März, juin … look the same written out and shortened.
const sameInBothForms =
  /(?<!\p{L})(?:may|june|july|sept?|märz|mai|juni|juli|mars|juin|août|mayo)\.?(?!\p{L})/iu;
const rangeDash =
  /\s+(?:[-–—−~〜]|to|until|bis|à|au|a|hasta|al)\s+|[–—〜]|\s*~\s*|(?<=\d{4})-(?=\d{4}|\d{1,2}[/.])/iu;

function datesIn(range: ResumeDateRange | null): string[] {
  if (!range || (range.start === null && range.end === null)) return [];
  return range.text
    .split(rangeDash)
    .map((part) => part.trim())
    .filter((part) => /\d/u.test(part));
}

function shapeOf(date: string): string {
  return date
    .replace(/(?<!\p{L})\p{sc=Latin}{4,}\.?/gu, 'Month')
    .replace(/(?<!\p{L})(?!de\b|of\b)\p{sc=Latin}{2,3}\.?(?!\p{L})/gu, 'Mon')
    .replace(/\d{4}/gu, 'Y')
    .replace(/\d{1,2}/gu, 'D')
    .replace(/\s+/gu, ' ');
}

/** Years in roles so far, overlaps counted once; for the seniority check. */
export function yearsOfExperience(
  ranges: readonly (ResumeDateRange | null)[],
  today: Date,
): number {
  const now = monthIndexOfDate(today);
  const months = new Set<number>();
  for (const range of ranges) {
    const start = range?.start ? firstMonth(range.start) : null;
    const end = endMonth(range, now);
    if (start === null || end === null) continue;
    for (let month = start; month <= Math.min(end, now) && month < start + 720; month += 1)
      months.add(month);
  }
  return months.size / 12;
}
