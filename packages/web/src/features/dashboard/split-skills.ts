const key = (skill: string) => skill.normalize('NFKC').trim().toLocaleLowerCase('en');

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
