import {
  wageFigureNames,
  type OccupationFigures,
  type ReferenceFigures,
  type WageFigures,
  type WageTable,
} from './reference-figures.ts';

/**
 * The figures as plain JSON values in columns: names once in a list, everything else as places in it.
 * `-1` says "no row", marks stand as themselves.
 */
export interface EncodedFigures {
  occupations: unknown;
  wages: unknown;
  names: unknown;
}

type Cell = number | string;
interface EncodedWages {
  places: { placeCode: string; period: string; columns: Record<string, Cell[]> }[];
}
interface EncodedNames {
  skillNames: string[];
  technologyNames: string[];
  releases: string[];
  /** Per occupation: [name, knowledge?, importance × 100, release] four at a time. */
  skills: number[][];
  /** Per occupation: place in `technologyNames` × 4 + 2 if in demand + 1 if hot. */
  technologies: number[][];
}
type EncodedOccupation = Omit<OccupationFigures, 'skills' | 'technologies'>;
interface EncodedOccupations {
  projectionPeriod: string;
  allOccupations: ReferenceFigures['allOccupations'];
  taxonomy: ReferenceFigures['taxonomy'];
  occupations: EncodedOccupation[];
}

const noRow = -1;

function indexed(names: Iterable<string>): { list: string[]; place: (name: string) => number } {
  const list = [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const places = new Map(list.map((name, index) => [name, index]));
  return { list, place: (name) => places.get(name) ?? 0 };
}

function encodeWages(figures: ReferenceFigures): EncodedWages {
  const codes = figures.occupations.map(({ code }) => code);
  const column = (table: WageTable, name: keyof WageFigures): Cell[] =>
    codes.map((code) => table.rows.get(code)?.[name] ?? noRow);
  return {
    places: figures.wages.map((table) => ({
      placeCode: table.placeCode,
      period: table.period,
      columns: Object.fromEntries(wageFigureNames.map((name) => [name, column(table, name)])),
    })),
  };
}

export function encodeFigures(figures: ReferenceFigures): EncodedFigures {
  const { occupations } = figures;
  const skillNames = indexed(occupations.flatMap(({ skills }) => skills.map(({ name }) => name)));
  const technologyNames = indexed(
    occupations.flatMap(({ technologies }) => technologies.map(({ name }) => name)),
  );
  const releases = indexed(
    occupations.flatMap(({ skills }) => skills.map(({ release }) => release)),
  );
  const names: EncodedNames = {
    skillNames: skillNames.list,
    technologyNames: technologyNames.list,
    releases: releases.list,
    skills: occupations.map(({ skills }) =>
      skills.flatMap((skill) => [
        skillNames.place(skill.name),
        skill.kind === 'knowledge' ? 1 : 0,
        Math.round(skill.importance * 100),
        releases.place(skill.release),
      ]),
    ),
    technologies: occupations.map(({ technologies }) =>
      technologies.map(
        ({ name, hot, inDemand }) =>
          technologyNames.place(name) * 4 + (inDemand ? 2 : 0) + (hot ? 1 : 0),
      ),
    ),
  };
  const encoded: EncodedOccupations = {
    projectionPeriod: figures.projectionPeriod,
    allOccupations: figures.allOccupations,
    taxonomy: figures.taxonomy,
    occupations: occupations.map(
      ({ skills: _skills, technologies: _technologies, ...rest }) => rest,
    ),
  };
  return { occupations: encoded, wages: encodeWages(figures), names };
}

function decodeWages(encoded: EncodedWages, codes: readonly string[]): WageTable[] {
  return encoded.places.map(({ placeCode, period, columns }) => {
    const rows = new Map<string, WageFigures>();
    codes.forEach((code, index) => {
      if ((columns['employment']?.[index] ?? noRow) === noRow) return;
      const figure = (name: string): WageFigures['median'] =>
        columns[name]?.[index] as WageFigures['median'];
      rows.set(code, {
        employment: figure('employment'),
        p10: figure('p10'),
        p25: figure('p25'),
        median: figure('median'),
        p75: figure('p75'),
        p90: figure('p90'),
        hourlyMedian: figure('hourlyMedian'),
      });
    });
    return { placeCode, period, rows };
  });
}

function decodeSkills(names: EncodedNames, index: number): OccupationFigures['skills'] {
  const flat = names.skills[index] ?? [];
  const skills: OccupationFigures['skills'] = [];
  for (let at = 0; at < flat.length; at += 4) {
    const [name = 0, knowledge = 0, importance = 0, release = 0] = flat.slice(at, at + 4);
    skills.push({
      name: names.skillNames[name] ?? '',
      kind: knowledge === 1 ? 'knowledge' : 'skill',
      importance: importance / 100,
      release: names.releases[release] ?? '',
    });
  }
  return skills;
}

/** The reverse of `encodeFigures`; what it is given was written by it and verified by its hash. */
export function decodeFigures(encoded: EncodedFigures): ReferenceFigures {
  const { occupations, ...rest } = encoded.occupations as EncodedOccupations;
  const names = encoded.names as EncodedNames;
  return {
    ...rest,
    wages: decodeWages(
      encoded.wages as EncodedWages,
      occupations.map(({ code }) => code),
    ),
    occupations: occupations.map((occupation, index) => ({
      ...occupation,
      skills: decodeSkills(names, index),
      technologies: (names.technologies[index] ?? []).map((entry) => ({
        name: names.technologyNames[entry >> 2] ?? '',
        inDemand: (entry & 2) !== 0,
        hot: (entry & 1) !== 0,
      })),
    })),
  };
}
