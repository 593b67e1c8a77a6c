/** A line of the resume where a term could be said. */
export interface Place {
  /** From 1. */
  line: number;
  /** Section and role, with the beginning of the line. */
  label: string;
  markdown: string;
  isSkills: boolean;
}

const workHeading =
  /experience|work|employment|project|volunteer|berufs|expérience|experiencia|職歴/iu;
const skillsHeading = /skill|kenntnisse|compétence|competencia|habilidades|スキル|技能/iu;

/** The bullets of work and the lines of skills, in the order of the resume. */
export function placesFor(content: string): Place[] {
  const places: Place[] = [];
  let section = '';
  let entry = '';
  content.split(/\r\n|[\n\r]/u).forEach((markdown, index) => {
    const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*(?:\{\.[a-z]+\})?$/u.exec(markdown);
    if (heading) {
      if ((heading[1]?.length ?? 0) <= 2) [section, entry] = [heading[2] ?? '', ''];
      else entry = heading[2] ?? '';
      return;
    }
    const bullet = /^\s*[-*+•]\s+(\S.*)$/u.exec(markdown);
    const isSkills = skillsHeading.test(section);
    if (markdown.trim() === '' || !(isSkills || (bullet && workHeading.test(section)))) return;
    // For the eye: without the marks of bold and italics.
    const text = (bullet?.[1] ?? markdown.trim()).replace(/\*+/gu, '');
    places.push({
      line: index + 1,
      label: `${entry || section}: ${text.length > 60 ? `${text.slice(0, 59)}…` : text}`,
      markdown,
      isSkills,
    });
  });
  return places;
}

/** The line as it could be with the term, for the person to finish: in a list of skills one more, in a bullet the term to be worked in. */
export const prefilled = ({ markdown, isSkills }: Place, term: string): string =>
  isSkills ? `${markdown.replace(/[\s,;.]+$/u, '')}, ${term}` : `${markdown} ${term}`;

/** The content with one line replaced. */
export function withLine(content: string, line: number, text: string): string {
  const newline = content.includes('\r\n') ? '\r\n' : '\n';
  const lines = content.split(/\r\n|[\n\r]/u);
  lines[line - 1] = text;
  return lines.join(newline);
}
