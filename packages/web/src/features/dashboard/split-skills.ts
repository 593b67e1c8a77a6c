/**
 * One name for what people and O*NET call differently: "Epic" and "Epic Systems", "Excel" and "Microsoft Excel". Only a maker's
 * name in front and a word for software behind are left out, and never the whole name.
 */
const key = (skill: string) => {
  const name = skill.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en');
  const short = name
    .replace(/^(?:microsoft|adobe|apache|autodesk|google) /u, '')
    .replace(/ (?:software|systems?|suite)$/u, '');
  return short === '' ? name : short;
};

/** The industry's skills as those the person lists and those they do not, each in the order given. */
export function splitSkills(
  wanted: readonly string[],
  mine: readonly string[],
): { have: string[]; missing: string[] } {
  const known = new Set(mine.map(key));
  return {
    have: wanted.filter((skill) => known.has(key(skill))),
    missing: wanted.filter((skill) => !known.has(key(skill))),
  };
}
