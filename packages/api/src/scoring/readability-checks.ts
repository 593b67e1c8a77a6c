import { isEmail, isPhone } from '@career-coach/shared/resume-document/contact-line.ts';
import { checkRoles } from './role-check.ts';
import { hasSubstance, judged, skipped, type CheckInput } from './check-input.ts';
import { isPersonName, isWorkingLink, linksOf } from './contact-data.ts';
import { placeOfSection, quote } from './resume-lines.ts';
import { caps } from './rubric.ts';
import type { CheckResult, Evidence } from './score.ts';

const onMarkdown = 'judged on the Markdown itself; upload the file to have its layout checked';
const maxBytes = 2.5 * 1024 * 1024;
const maxGarbled = 0.02;
const minBodyPt = 9;

export function readabilityChecks(input: CheckInput): CheckResult[] {
  return [
    checkText(input),
    checkContact(input),
    checkHeadings(input),
    checkRoles(input),
    checkOrder(input),
    checkLinks(input),
    checkTypography(input),
  ];
}

function checkText(input: CheckInput): CheckResult {
  const { layout, markdown } = input;
  if (!hasSubstance(input))
    return skipped('R1', 'No text that a reader would take for a resume', 'Whole resume', {
      totalCap: caps.empty,
    });
  const garbled = markdown.match(/\uFFFD|Ã[\u0080-\u00BF]|â€[™œ“”˜¦]|[\uE000-\uF8FF]/gu) ?? [];
  const garbledShare = layout?.garbledShare ?? garbled.length / Math.max(1, markdown.length);
  const evidence: Evidence[] = [];
  if (layout && !layout.hasTextLayer)
    evidence.push({ quote: 'The file has no text layer', place: 'File' });
  if (garbledShare > maxGarbled)
    evidence.push({
      quote: `${Math.round(garbledShare * 100)} % of the characters are garbled`,
      place: layout ? 'File' : 'Resume',
    });
  if (layout && layout.byteSize > maxBytes)
    evidence.push({
      quote: `The file is ${(layout.byteSize / 1024 / 1024).toFixed(1)} MB`,
      place: 'File',
    });
  if (evidence.length > 0) return judged('R1', 0, 20, evidence, { totalCap: caps.unreadableText });
  return judged('R1', 20, 20, [
    {
      quote: layout ? 'Text layer found and legible' : `Text is legible: ${onMarkdown}`,
      place: layout ? 'File' : 'Resume',
    },
  ]);
}

function checkContact({ document, layout }: CheckInput): CheckResult {
  const { name, email, phone } = document.contact;
  const place = 'Contact';
  const found = {
    name: isPersonName(name),
    email: email !== null && isEmail(email),
    phone: phone !== null && isPhone(phone),
  };
  const evidence: Evidence[] = [];
  const show = (ok: boolean, value: string | null, missing: string) =>
    evidence.push({
      quote: ok
        ? (value ?? '')
        : value
          ? `${missing}: “${value}” cannot be read as one`
          : `${missing}: not found`,
      place,
    });
  show(found.name, name, 'Name');
  show(found.email, email, 'E-mail');
  show(found.phone, phone, 'Phone');
  const inHeader = layout?.contactInHeaderOrFooter === true;
  if (inHeader)
    evidence.push({
      quote: 'The contact data stands only in the page header or footer',
      place: 'File',
    });
  const points =
    (found.name ? 6 : 0) + (found.email ? 8 : 0) + (found.phone ? 6 : 0) - (inHeader ? 10 : 0);
  const missing = [
    !found.name && 'your name',
    !found.email && 'an e-mail address',
    !found.phone && 'a phone number',
  ].filter((part) => part !== false);
  return judged('R2', points, 20, evidence, {
    ...(!found.email && { totalCap: caps.noEmail }),
    ...(missing.length > 0 && { fix: `Add ${missing.join(' and ')} at the top of the page body.` }),
  });
}

const requiredSections = [
  ['experience', 'Experience'],
  ['education', 'Education'],
  ['skills', 'Skills'],
] as const;

function checkHeadings({ document }: CheckInput): CheckResult {
  const filled = document.sections.filter(
    (section) =>
      section.entries.length + section.bullets.length + section.paragraphs.length > 0 ||
      section.skillGroups.some((group) => group.skills.length > 0),
  );
  if (filled.length === 0) return skipped('R3', 'No section with content', 'Whole resume');
  const evidence: Evidence[] = [];
  let points = 0;
  for (const [kind, name] of requiredSections) {
    const section = filled.find((candidate) => candidate.kind === kind);
    if (section) points += 5;
    evidence.push(
      section
        ? { quote: section.heading, place: name }
        : { quote: `No section with content is recognised as ${name}`, place: 'Headings' },
    );
  }
  const unknown = filled
    .filter((section) => section.kind === 'other')
    .map((section) =>
      quote(`“${section.heading}” is not a heading parsers know`, placeOfSection(section)),
    );
  return judged('R3', points, 15, points < 15 ? [...evidence, ...unknown] : evidence);
}

function checkOrder(input: CheckInput): CheckResult {
  const { layout, markdown } = input;
  if (!hasSubstance(input)) return skipped('R5', 'No text to judge', 'Whole resume');
  if (layout) {
    const evidence: Evidence[] = [];
    if (!layout.orderMatchesVisual)
      evidence.push({
        quote: `The text runs in another order than the page shows it (${layout.columns} columns)`,
        place: 'File',
      });
    if (layout.tableOrTextBoxProse)
      evidence.push({ quote: 'Prose stands in tables or text boxes', place: 'File' });
    const points = (layout.orderMatchesVisual ? 9 : 0) + (layout.tableOrTextBoxProse ? 0 : 6);
    return judged(
      'R5',
      points,
      15,
      evidence.length > 0
        ? evidence
        : [{ quote: 'Reading order is the visual order', place: 'File' }],
    );
  }
  const rows = markdown
    .split('\n')
    .filter((line) => /^\s*\|.*\|\s*$/u.test(line) || /<(?:table|td|div)\b/iu.test(line));
  if (rows.length === 0)
    return judged('R5', 15, 15, [{ quote: `No tables: ${onMarkdown}`, place: 'Resume' }]);
  return judged(
    'R5',
    9,
    15,
    rows.map((row) => quote(row, 'Table')),
  );
}

function checkLinks(input: CheckInput): CheckResult {
  if (!hasSubstance(input)) return skipped('R6', 'No text to judge', 'Whole resume');
  const links = linksOf(input.document.contact, input.markdown);
  const broken = links
    .filter((link) => !isWorkingLink(link))
    .map((link) => ({ quote: link || '(empty link)', place: 'Link' }));
  const hidden = input.hidden.map((text) => quote(text, 'Hidden text'));
  const passed = [
    {
      quote:
        links.length > 0
          ? `${links.length} valid links, nothing hidden`
          : 'No links, nothing hidden',
      place: 'Resume',
    },
  ];
  const evidence = [...broken, ...hidden];
  return judged(
    'R6',
    (broken.length > 0 ? 0 : 3) + (hidden.length > 0 ? 0 : 2),
    5,
    evidence.length > 0 ? evidence : passed,
  );
}

const emoji = /\p{Extended_Pictographic}(?<![©®™])/u;

function checkTypography(input: CheckInput): CheckResult {
  const { layout, markdown } = input;
  if (!hasSubstance(input)) return skipped('R7', 'No text to judge', 'Whole resume');
  const evidence: Evidence[] = [];
  const lines = markdown.split('\n');
  const labels = lines.filter((line) => emoji.test(line));
  evidence.push(...labels.slice(0, 3).map((line) => quote(line, 'Emoji')));
  const oddBullets = layout
    ? layout.nonStandardBullets
    : lines.some((line) => /^\s*[➤➢►▶❖✓✔➔→»◆★☆❯]/u.test(line));
  if (oddBullets)
    evidence.push({
      quote: 'Bullets are drawn with unusual characters',
      place: layout ? 'File' : 'Resume',
    });
  const tooSmall =
    layout !== null && layout.smallestBodyPt !== null && layout.smallestBodyPt < minBodyPt;
  if (tooSmall)
    evidence.push({ quote: `Body text is set in ${layout.smallestBodyPt} pt`, place: 'File' });
  const points = (tooSmall ? 0 : 2) + (oddBullets ? 0 : 1.5) + (labels.length > 0 ? 0 : 1.5);
  return judged(
    'R7',
    points,
    5,
    evidence.length > 0
      ? evidence
      : [
          {
            quote: layout
              ? 'Type size, bullets and labels are plain'
              : `Bullets and labels are plain: ${onMarkdown}`,
            place: 'Resume',
          },
        ],
  );
}
