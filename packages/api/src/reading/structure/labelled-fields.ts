import type { EntryField, SourceLine, SourceRun } from '../source-line.ts';
import { restOf } from './side-headings.ts';

const words = (text: string) =>
  text
    .trim()
    .split(/\s*[|\n]\s*/u)
    .map((word) => word.toLowerCase());

/** What forms and people write before a field of a role or degree. `tasks` announces what was done and says nothing itself. */
const labels: Readonly<Record<EntryField | 'tasks', readonly string[]>> = {
  dates:
    words(`dates | date | duration | period | time period | dates employed | employment dates | dates of employment | dates (from - to) | dates (from – to) | from – to | tenure | timeline | year | year of passing
    zeitraum | datum | daten | dauer | période | dates de | durée | periodo | período | fechas | fecha | duración | data | datas | duração | duur | okres | daty | okres zatrudnienia | период | период работы | годы | 期間 | 在籍期間 | 时间 | 기간 | الفترة | المدة | अवधि`),
  title:
    words(`occupation or position held | position held | position | job title | title | designation | role | post | post held | main occupation | position title | title of qualification awarded | qualification | qualification awarded | degree | course
    beruf oder funktion | position/funktion | funktion | tätigkeit | stelle | bezeichnung der erworbenen qualifikation | abschluss | fonction ou poste occupé | poste | poste occupé | fonction | intitulé du certificat ou diplôme délivré | diplôme
    profesión o cargo desempeñado | puesto | cargo | título de la cualificación obtenida | título | titulación | função ou cargo ocupado | função | designação da qualificação atribuída | lavoro o posizione ricoperti | posizione | ruolo | mansione | titolo della qualifica rilasciata | titolo di studio
    functie | beroep of functie | naam van het behaalde certificaat/diploma | stanowisko | wykonywany zawód lub zajmowane stanowisko | zajmowane stanowisko | nazwa uzyskanych kwalifikacji | должность | специальность | 役職 | 職種 | 职位 | 岗位 | 직위 | المسمى الوظيفي | الوظيفة | पद | पदनाम`),
  organization:
    words(`name and address of employer | employer | company | company name | organization | organisation | name of employer | employer name | agency | client | firm | name and type of organisation | name and type of organisation providing education and training | institution | institute | school | university | college | school/university
    name und adresse des arbeitgebers | arbeitgeber | firma | unternehmen | name und art der bildungs- oder ausbildungseinrichtung | schule | hochschule | nom et adresse de l'employeur | employeur | entreprise | société | nom et type de l'établissement d'enseignement ou de formation | établissement
    nombre y dirección de la empresa o empleador | empresa | empleador | nombre y tipo de la organización que ha impartido la formación | centro | institución | nome e endereço do empregador | empregador | nome e tipo da organização de ensino ou formação | instituição
    nome e indirizzo del datore di lavoro | datore di lavoro | azienda | nome e tipo d'organizzazione erogatrice dell'istruzione e formazione | istituto | naam en adres van de werkgever | werkgever | bedrijf | naam en type van de onderwijsinstelling | nazwa i adres pracodawcy | pracodawca | firma | nazwa i typ organizacji zapewniającej kształcenie i szkolenie | uczelnia | szkoła
    компания | организация | работодатель | учебное заведение | 会社名 | 勤務先 | 学校名 | 公司 | 公司名称 | 学校 | 회사 | 회사명 | 학교 | الشركة | جهة العمل | الجامعة | कंपनी | संस्था | नियोक्ता`),
  place: words(
    `location | place | place of work | work location | city | city/state | ort | arbeitsort | lieu | lugar | ubicación | ciudad | local | cidade | luogo | sede | plaats | miejsce | miasto | место работы | город | 勤務地 | 地点 | الموقع | المدينة | स्थान`,
  ),
  tasks:
    words(`main activities and responsibilities | responsibilities | key responsibilities | roles and responsibilities | roles & responsibilities | duties | main duties | key duties | job responsibilities | job description | job profile | description | duties, accomplishments and related skills | achievements | key achievements | tasks
    wichtigste tätigkeiten und zuständigkeiten | aufgaben | tätigkeiten | aufgabengebiet | principales activités et responsabilités | missions | tâches | funciones y responsabilidades principales | funciones | responsabilidades | tareas | principais atividades e responsabilidades | atividades | atribuições
    principali attività e responsabilità | attività | mansioni | voornaamste werkzaamheden en verantwoordelijkheden | werkzaamheden | taken | główne działania i obowiązki | obowiązki | zakres obowiązków | обязанности | должностные обязанности | 業務内容 | 職務内容 | 工作职责 | 工作内容 | 담당업무 | المهام | المسؤوليات | जिम्मेदारियाँ`),
};

const fieldOf = new Map(
  (Object.entries(labels) as [EntryField | 'tasks', readonly string[]][]).flatMap(
    ([field, texts]) => texts.map((text) => [text, field] as const),
  ),
);

interface Labelled {
  field: EntryField | 'tasks';
  /** What stands behind the label; empty when it stands alone. */
  rest: SourceRun[];
}

const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[’]/gu, "'")
    .replace(/\s*[:：.]$/u, '');

function labelledBy(line: SourceLine): Labelled | null {
  if (line.bullet !== null || line.headingLevel !== null) return null;
  const gapAt = line.runs.findIndex((run, index) => index > 0 && run.afterGap);
  if (gapAt !== -1) {
    const before = line.runs.slice(0, gapAt).map(({ text }) => text);
    const field = fieldOf.get(plain(before.join('')));
    if (field !== undefined) return { field, rest: line.runs.slice(gapAt) };
  }
  // The colon may be bold and what follows it not.
  let label = '';
  for (const [at, run] of line.runs.entries()) {
    const colon = /[:：]/u.exec(run.text);
    if (colon === null) {
      label += run.text;
      continue;
    }
    const field = fieldOf.get(plain(label + run.text.slice(0, colon.index)));
    if (field === undefined) return null;
    const behind = { ...run, text: run.text.slice(colon.index + 1).trimStart() };
    const rest = [...(behind.text === '' ? [] : [behind]), ...line.runs.slice(at + 1)];
    return { field, rest };
  }
  return null;
}

/**
 * Lines of forms and of resumes that say before each value what it is, with the label taken off and kept as what the line is. Only where
 * titles and employers are labelled again and again: a single `Position:` may be anything.
 */
export function readLabels(lines: readonly SourceLine[]): SourceLine[] {
  const found = lines.map(labelledBy);
  const count = (field: EntryField) => found.filter((one) => one?.field === field).length;
  if (Math.min(count('title'), count('organization')) < 1) return [...lines];
  if (count('title') + count('organization') + count('dates') < 3) return [...lines];
  const result: SourceLine[] = [];
  for (const [at, line] of lines.entries()) {
    const label = found[at];
    if (label == null) {
      result.push(line);
      continue;
    }
    if (label.rest.length === 0) {
      if (label.field !== 'tasks') result.push(line);
      continue;
    }
    const rest = restOf(line, label.rest);
    result.push(
      label.field === 'tasks' || rest.bullet !== null
        ? { ...rest, startsParagraph: true }
        : { ...rest, field: label.field, startsParagraph: true },
    );
  }
  return result;
}
