import type { EntryField, SourceLine } from '../source-line.ts';

/** A line of the Japanese form: what happened in a month, such as entering a school or leaving an employer. */
const dated =
  /^((?:19|20)\d\d|(?:令和|平成|昭和)\s*(?:元|\d{1,2}))\s*年?\s+(1[0-2]|0?[1-9])\s*月?\s+(\S.*)$/u;
const entered = /^(.+?)\s*(?:へ|に)?\s*(入学|編入学|入社|入職|入行|入所|入庁|就職)$/u;
const left =
  /^(.*?)\s*(?:を)?\s*(?:一身上の都合(?:により|で)|会社都合により|契約期間満了により)?\s*(卒業見込み?|卒業|修了|中途退学|中退|退社|退職|退行|退所)$/u;
const stays = /^(?:現在に至る|在職中|在学中)$/u;
const ends = /^(?:以\s*上|学\s*歴|職\s*歴|学歴・職歴)$/u;
const ofSchool = /学|卒業|修了|中退/u;

interface Stage {
  isSchool: boolean;
  name: string;
  title: string;
  start: string;
  end: string;
  tasks: string[];
  line: SourceLine;
}

const lineOf = (line: SourceLine, text: string, more: Partial<SourceLine> = {}): SourceLine => ({
  ...line,
  runs: [{ text, isBold: false, left: line.left, right: line.right, afterGap: false }],
  text,
  isBold: false,
  bullet: null,
  headingLevel: null,
  startsParagraph: true,
  ...more,
});

/** `みどり野大学 文学部 卒業`: the school first, then what was learned there and how it ended. */
function named(text: string, ending: string): { name: string; title: string } {
  const [name = '', ...rest] = text.split(/\s+/u);
  return { name, title: [...rest, ending].filter((part) => part !== '').join(' ') };
}

function stagesOf(lines: readonly SourceLine[], from: number): { stages: Stage[]; to: number } {
  const stages: Stage[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at] as SourceLine;
    const [, year = '', month = '', text = line.text] = dated.exec(line.text) ?? [];
    const date = year === '' ? '' : `${year.replace(/\s/gu, '')}年${month}月`;
    const open = stages.findLast(({ end }) => end === '');
    const [start, end] = [entered.exec(text), left.exec(text)];
    if (start !== null && date !== '') {
      const isSchool = ofSchool.test(start[2] ?? '');
      const { name, title } = isSchool
        ? named(start[1] ?? '', '')
        : { name: start[1] ?? '', title: '' };
      stages.push({ isSchool, name, title, start: date, end: '', tasks: [], line });
    } else if (end !== null && date !== '') {
      const isSchool = ofSchool.test(end[2] ?? '');
      const { name, title } = named(end[1] ?? '', isSchool ? (end[2] ?? '') : '');
      const stage = stages.findLast(
        (one) =>
          one.end === '' && one.isSchool === isSchool && (name === '' || one.name.startsWith(name)),
      );
      if (stage === undefined)
        stages.push({ isSchool, name, title, start: '', end: date, tasks: [], line });
      else {
        stage.end = date;
        if (isSchool) stage.title = title;
      }
    } else if (stays.test(text) && open !== undefined) open.end = '現在';
    else if (open !== undefined && date === '' && !ends.test(text) && line.headingLevel === null) {
      const role = /^(.{2,20}?)(?:として(?:勤務|従事|採用)?|に従事|を担当)$/u.exec(text)?.[1];
      if (role !== undefined && open.title === '') open.title = role;
      else open.tasks.push(text);
    } else if (!ends.test(text)) break;
  }
  return { stages, to: at };
}

/** The 履歴書, whose lines are months in which something began or ended, as schools and employers with their times. */
export function readRirekisho(lines: readonly SourceLine[]): SourceLine[] {
  const isEvent = ({ text }: SourceLine) => {
    const said = dated.exec(text)?.[3];
    return said !== undefined && (entered.test(said) || left.test(said));
  };
  const events = lines.filter(isEvent).length;
  const first = lines.findIndex(isEvent);
  if (events < 3) return [...lines];
  const { stages, to } = stagesOf(lines, first);
  const before = lines.slice(0, first).filter(({ text }) => !ends.test(text.replaceAll(' ', '')));
  const write = (heading: string, those: readonly Stage[]): SourceLine[] =>
    those.length === 0
      ? []
      : [
          lineOf(those[0]?.line as SourceLine, heading, { headingLevel: 2, isBold: true }),
          ...those.flatMap(({ name, title, start, end, tasks, line }) => [
            ...(
              [
                ['organization', name],
                ['title', title],
                ['dates', [start, end].filter((date) => date !== '').join(' – ')],
              ] satisfies [EntryField, string][]
            )
              .filter(([, text]) => text !== '')
              .map(([field, text]) => lineOf(line, text, { field })),
            ...tasks.map((task) => lineOf(line, task, { bullet: 0 })),
          ]),
        ];
  return [
    ...before,
    ...write(
      '学歴',
      stages.filter(({ isSchool }) => isSchool),
    ),
    ...write(
      '職歴',
      stages.filter(({ isSchool }) => !isSchool),
    ),
    ...lines.slice(to),
  ];
}
