import { definedNames, ownNames, withoutLongForms, type DefinedName } from './defined-names.ts';
import { hiddenParts, instructsMachine, withoutHiddenMarks } from './untrusted-text.ts';
import { sentencesOf } from './tokenize.ts';

export type PostingPart = 'must' | 'nice' | 'responsibilities' | 'body';

export interface PostingSentence {
  text: string;
  part: PostingPart;
  /** Line of the description, from 1. */
  line: number;
  isBullet: boolean;
}

/** A job description without what says nothing about the work: benefits, equal-opportunity text, how to apply, the company. */
export interface Posting {
  sentences: PostingSentence[];
  title: string | null;
  company: string | null;
  /** What it spells out, short and long. */
  names: DefinedName[];
  /** Names of who employs. */
  ownNames: ReadonlySet<string>;
  /** Hidden text and sentences that instruct a machine: left out. */
  leftOut: string[];
}

const headings: readonly (readonly [PostingPart | 'boilerplate', RegExp])[] = [
  [
    'boilerplate',
    /benefit|perks|what we offer|we offer|compensation|salary|pay (?:range|scale|rate)|equal (?:employment|opportunity)|\beeo\b|diversity|inclusion|about (?:us|the (?:company|team|organi[sz]ation)|our)|who we are|why (?:join|work|us)|our (?:company|culture|values|mission|story)|apply|application process|travel|work schedule|schedule|location|vacanc|accommodation|privacy|legal|disclaimer|wir bieten|über uns|das bieten|avantages|à propos|beneficios|ofrecemos|sobre nosotros|福利|待遇|会社概要|公司介绍|勤務地|給与/iu,
  ],
  [
    'nice',
    /nice.?to.?ha(?:ve|s)|preferred|preference|bonus (?:points|skills)|pluses|a plus\b|desired|desirable|good to have|optional|wünschenswert|von vorteil|souhait|atouts?\b|deseable|歓迎|加分/iu,
  ],
  [
    'must',
    /requirement|qualification|must.?have|what you(?:.ll| will)? (?:need|bring|have)|what we.?re looking for|who you are|you (?:have|bring|are)|skill|your profile|about you|minimum|competenc|credential|education|experience|anforderung|(?:ihr|dein) profil|das bringst|profil recherch|requisitos|perfil|応募資格|必須|要求|任职|自格要件/iu,
  ],
  [
    'responsibilities',
    /responsib|what you(?:.ll| will)? (?:do|be doing)|dut(?:y|ies)|key objectives|objective|the (?:role|job|work)|your role|role|day.to.day|day in the life|tasks|essential functions|functions|summary|overview|description|aufgaben|missions?|funciones|業務内容|仕事内容|职责/iu,
  ],
];

const strongBenefit =
  /401\s?\(?k|paid (?:time off|leave|holidays?|vacations?)|\bpto\b|parental leave|tuition (?:reimbursement|assistance)|stock options?|employee discount|retirement plan|(?:health|dental|vision|medical|life|disability)(?:,? (?:and |& )?(?:dental|vision|medical|life|health|disability))*,? (?:insurance|coverage|benefits|plans?)|sign.?on bonus|gym membership|commuter benefits?|urlaubstage|mutuelle|seguro médico/iu;
const benefitWords =
  /\b(?:dental|vision|medical|health|insurance|retirement|pension|bonus(?:es)?|perks?|benefits?|wellness|holidays?|vacation|snacks|discounts?|reimbursement|stipend|salary|compensation)\b/giu;
const boilerplate =
  /equal.(?:employment.)?opportunity|without regard to|regardless of (?:race|gender|age|sex)|protected veteran|(?:sexual orientation|gender identity)|reasonable accommodation|background (?:check|investigation)|drug (?:test|screen)|e-verify|visa sponsor|right to work|authorized to work|apply (?:now|today|online|by|via|at)|submit (?:your|a) (?:resume|application|cv)|send (?:us )?(?:your|a) (?:resume|cv|application)|cover letter|failure to provide|provide as much detail|on your resume|hours per week|exact dates|federal.style resume|number of vacancies|job duties are subject to change|click here|automatically converted|top of the page|custom\s+content|content in its place|automatic (?:conversion|template)|are consistent\. if you|anywhere in the|next lower gs|next\s+lower|gs-?grade|\$\s?\d[\d,.]*k?\s*(?:[-–—]|to|per)/iu;
const logistics =
  /^(?:number of vacancies|location|travel requirement|work schedule|schedule|salary|pay|hours|shift|job type|employment type|start date|contract|job id|requisition|posted|closing date|department|division|reports to|company|employer)\b/iu;

const logisticsHeading = /travel|schedule|location|vacanc|salary|compensation|pay\b/iu;

/** `## Heading`, `**Heading:**`, `Heading:` or a line in capitals. */
function headingOf(line: string, hasBullet: boolean): string | null {
  const markdown =
    /^#{1,6}\s+(.+?)\s*#*$/u.exec(line) ??
    /^(?:\*\*|__)([^*_]{2,90}?)(?:\*\*:?|__:?)\s*:?$/u.exec(line);
  if (markdown?.[1]) return markdown[1].replace(/[*_:]+/gu, '').trim();
  if (hasBullet) return null;
  const bare = line.replace(/[*_]/gu, '').trim();
  const wordCount = bare.split(/\s+/u).length;
  if (wordCount <= 8 && /[^.!?。]:$|：$/u.test(bare)) return bare.slice(0, -1);
  if (
    wordCount <= 6 &&
    /\p{Lu}{3}/u.test(bare) &&
    bare === bare.toUpperCase() &&
    !/[.!?,]$/u.test(bare)
  )
    return bare;
  return wordCount <= 5 &&
    !/[.!?,;]/u.test(bare) &&
    partOfHeading(bare) !== null &&
    /^\p{Lu}|^\p{Lo}/u.test(bare)
    ? bare
    : null;
}

function partOfHeading(heading: string): PostingPart | 'boilerplate' | null {
  return headings.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

export function readPosting(description: string): Posting {
  const visible = withoutHiddenMarks(description);
  const names = definedNames(visible.replace(/\s+/gu, ' '));
  const leftOut = hiddenParts(description);
  const sentences: PostingSentence[] = [];
  let part = 'body' as PostingPart | 'boilerplate';
  // "Work schedule: full time" is one paragraph; what follows it is the job again.
  let endsAt = null as 'next paragraph' | 'paragraph end' | null;
  const physical = visible.replace(/\r\n?/gu, '\n').split('\n');
  for (const { text, line, isBullet } of paragraphsOf(physical)) {
    const heading = headingOf(text, isBullet);
    if (heading !== null) {
      part = partOfHeading(heading) ?? (part === 'must' || part === 'nice' ? part : 'body');
      endsAt = part === 'boilerplate' && logisticsHeading.test(heading) ? 'next paragraph' : null;
      continue;
    }
    if (endsAt === 'paragraph end') [part, endsAt] = ['body', null];
    if (endsAt === 'next paragraph') endsAt = 'paragraph end';
    const label =
      /^(?:\*\*|__)?([\p{L}][\p{L} /&'’-]{1,40}?)(?:\*\*|__)?:(?:\*\*|__)?\s+(?=\S)/u.exec(text);
    const labelled =
      label?.[1] && label[1].split(/\s+/u).length <= 5 ? partOfHeading(label[1]) : null;
    const ofLine = labelled ?? (part === 'body' && isBullet ? 'responsibilities' : part);
    const saysNothing = ofLine === 'boilerplate' || logistics.test(text.replace(/[*_]/gu, ''));
    const content = plain(labelled && label ? text.slice(label[0].length) : text);
    for (const sentence of sentencesOf(content)) {
      if (instructsMachine(sentence)) leftOut.push(sentence);
      else if (ofLine !== 'boilerplate' && !saysNothing && !isBoilerplate(sentence, ofLine))
        sentences.push({ text: sentence, part: ofLine, line, isBullet });
    }
  }
  const company = companyOf(visible);
  return {
    sentences: sentences.map((sentence) => ({
      ...sentence,
      text: withoutLongForms(sentence.text, names),
    })),
    title: titleOf(physical),
    company,
    names,
    ownNames: ownNames(sentences, names, company),
    leftOut,
  };
}

const plain = (text: string) =>
  text
    .replace(/!?\[([^\][]{0,500})\]\([^)\n]{0,2000}\)/gu, '$1')
    .replace(/https?:\/\/\S+/gu, ' ')
    .replace(/\*\*|__|`/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

function isBoilerplate(sentence: string, part: PostingPart): boolean {
  if (boilerplate.test(sentence)) return true;
  const benefits = new Set((sentence.match(benefitWords) ?? []).map((word) => word.toLowerCase()));
  if (part === 'body') return strongBenefit.test(sentence) || benefits.size >= 2;
  return (
    benefits.size >= 3 ||
    (benefits.size >= 2 &&
      strongBenefit.test(sentence) &&
      /\b(?:we|our|offer|include|enjoy|receive|eligible)/iu.test(sentence))
  );
}

interface Paragraph {
  text: string;
  line: number;
  isBullet: boolean;
}

/** Wrapped lines joined to the bullet or paragraph they continue. */
function paragraphsOf(lines: readonly string[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  lines.forEach((raw, index) => {
    const bullet = /^\s*(?:(?:[-*•·▪◦‣–]|\d{1,2}[.)])\s+|[・●■◆]\s*)(.*)$/u.exec(raw);
    const text = (bullet?.[1] ?? raw).trim();
    if (text === '') open = null;
    else if (bullet || open === null || startsAnew(open, text)) {
      open = { text, line: index + 1, isBullet: bullet !== null };
      paragraphs.push(open);
    } else open.text += ` ${text}`;
  });
  return paragraphs;
}

/** A line goes on with the one above when that one is long and unfinished and this one starts small. */
function startsAnew(above: Paragraph, text: string): boolean {
  if (
    /^#{1,6}\s|^\*\*[^*]+\*\*:?\s*$/u.test(text) ||
    headingOf(above.text, above.isBullet) !== null ||
    headingOf(text, false) !== null
  )
    return true;
  return !(
    above.text.length > 45 &&
    /^[\p{Ll}("“\d]|^\p{Lu}/u.test(text) &&
    !/[.!?:]$/u.test(above.text)
  );
}

const titleLabel =
  /^(?:#{1,3}\s*)?(?:\*\*)?(?:job title|position(?: title)?|title|role|stellenbezeichnung|poste|puesto|職種)(?:\*\*)?\s*[:：]\s*(?:\*\*)?\s*(.{2,90}?)\s*(?:\*\*)?$/iu;
const titleInProse =
  /(?:\b(?:hiring|seeking|looking for|recruiting|searching for|need|[Jj]oin (?:us|our team|\S+) as|[Aa]s|[Ff]or|the role of|is)\b)\s+(?:an?\s+|our\s+(?:next\s+)?|the\s+)?((?:(?:[A-Z][\p{L}&/+#.-]*|of|and|I{1,3})\s?){1,6}?)(?=\s+(?:to|who|with|for|in|at|on|will|you|is|you'll|and\s+you|that|joining)\b|[,.;(]|$)/u;
export const roleWord =
  /\b(?:engineer|developer|nurse|welder|technician|manager|analyst|designer|architect|teacher|assistant|specialist|director|lead|supervisor|officer|accountant|clerk|driver|mechanic|electrician|plumber|carpenter|cook|chef|cashier|associate|representative|consultant|administrator|coordinator|scientist|therapist|pharmacist|operator|machinist|fellow|chief|commissioner|counsel(?:or)?|writer|editor|planner|recruiter|buyer|agent|advisor|adviser|aide|worker|server|host|barista|nanny|caregiver|librarian|instructor|professor|paramedic|physician|surgeon|dentist|hygienist|installer|foreman|estimator|surveyor|inspector|auditor|paralegal|attorney|secretary|receptionist|programmer|strategist|researcher|owner|master|intern|apprentice|trainee|head|president|ingenieur|entwickler|krankenpfleger(?:in)?|pflegefachkraft|pflegefach(?:mann|frau)|schweißer|elektroniker|mechatroniker|mechaniker|buchhalter|kaufmann|kauffrau|sachbearbeiter|verkäufer|erzieher|lehrer|koch|köchin|fahrer|ingénieur|infirmi(?:er|ère)|soudeur|comptable|vendeu(?:r|se)|développeu(?:r|se)|cuisini(?:er|ère)|enseignante?|chauffeur|conduct(?:eur|rice)|électricien(?:ne)?|enfermer[ao]|soldador(?:a)?|contable|cociner[ao]|conductor(?:a)?|desarrollador(?:a)?|ingenier[ao]|maestr[ao]|profesor(?:a)?|dependient[ea]|electricista|administrativ[ao])(?:in|s)?\b|エンジニア|看護師|介護士|保育士|調理師|運転手|教員|薬剤師|工程师|护士|会计|教师|司机/iu;

function titleOf(lines: readonly string[]): string | null {
  const first = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 40);
  for (const line of first) {
    const labelled = titleLabel.exec(line)?.[1];
    if (labelled) return trimTitle(labelled);
  }
  const opening = first[0]?.replace(/^#{1,3}\s+|\*\*/gu, '').trim() ?? '';
  if (
    opening.split(/\s+/u).length <= 9 &&
    (roleWord.test(opening) || forEveryone.test(opening)) &&
    !/[.!?:]$/u.test(opening)
  )
    return trimTitle(opening);
  for (const line of first) {
    const candidate = titleInProse.exec(plain(line))?.[1]?.trim();
    if (candidate && roleWord.test(candidate)) return trimTitle(candidate);
  }
  return null;
}

/** `(m/w/d)`, `(H/F)`, `(f/m/x)`: what stands before it is the title of a job in any language. */
const forEveryone = /\((?:[mwdfhx]\s*[/|]\s*){1,2}[mwdfhx]\)/iu;

const trimTitle = (text: string) =>
  text
    .replace(/\s*[([（［【–—|].*$/u, '')
    .replace(/\s+-\s.*$/u, '')
    .replace(/\s+(?:at|bei|chez|en)\s+\p{Lu}.*$/u, '')
    .replace(/\s*,?\s*GS-?\s?\d+.*$/u, '')
    .replace(/^an?\s+/iu, '')
    .trim() || null;

function companyOf(text: string): string | null {
  const labelled =
    /^(?:#{1,3}\s*)?(?:\*\*)?(?:company|employer|organi[sz]ation|hiring organi[sz]ation|firma|entreprise|empresa)(?:\*\*)?\s*[:：]\s*(?:\*\*)?\s*(.{2,80}?)\s*$/imu.exec(
      text,
    )?.[1];
  const about =
    /^(?:#{1,3}\s*)?(?:\*\*)?About\s+(?!(?:[Uu]s|[Tt]he|[Yy]ou|[Oo]ur|[Tt]his)\b)([A-Z][^\n:*]{1,60}?)(?:\*\*)?:?\s*$/mu.exec(
      text,
    )?.[1];
  return labelled ?? about ?? null;
}
