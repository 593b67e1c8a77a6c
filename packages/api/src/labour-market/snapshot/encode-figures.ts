import { type FigureCell, notInFile } from '../files/figure-cell.ts';
import { relatednessTiers } from '../sources/read-onet.ts';
import {
  sectorWageFigureNames,
  type SectorTable,
  type SectorWageFigures,
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

type Cell = FigureCell;
type EncodedColumns = Record<string, Cell[]>;
interface EncodedWages {
  places: { placeCode: string; period: string; columns: EncodedColumns }[];
  sectors: { sectorCode: string; period: string; columns: EncodedColumns }[];
}
interface EncodedNames {
  skillNames: string[];
  technologyNames: string[];
  releases: string[];
  /** Per occupation: [name, knowledge?, importance × 100, release] four at a time. */
  skills: number[][];
  technologyReleases: string[];
  /** Per occupation: [place in `technologyNames` × 4 + 2 if in demand + 1 if hot, release] two at a time. */
  technologies: number[][];
  relatedReleases: string[];
  /** Per occupation: [place of the other occupation, place of its tier, release] three at a time. */
  related: number[][];
}
type EncodedOccupation = Omit<OccupationFigures, 'skills' | 'technologies' | 'related'>;
interface EncodedOccupations {
  projectionPeriod: string;
  allOccupations: ReferenceFigures['allOccupations'];
  taxonomy: ReferenceFigures['taxonomy'];
  onetOccupations: ReferenceFigures['onetOccupations'];
  occupations: EncodedOccupation[];
}

const noRow = -1;
const tierNames: readonly string[] = relatednessTiers;

function indexed(names: Iterable<string>): { list: string[]; place: (name: string) => number } {
  const list = [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const places = new Map(list.map((name, index) => [name, index]));
  return { list, place: (name) => places.get(name) ?? 0 };
}

/** A table in columns, an entry for each occupation. */
const columnsOf = <Name extends string>(
  codes: readonly string[],
  names: readonly Name[],
  rows: ReadonlyMap<string, Record<Name, Cell>>,
): EncodedColumns =>
  Object.fromEntries(
    names.map((name) => [name, codes.map((code) => rows.get(code)?.[name] ?? noRow)]),
  );

function encodeWages({ occupations, wages, sectorWages }: ReferenceFigures): EncodedWages {
  const codes = occupations.map(({ code }) => code);
  return {
    places: wages.map(({ rows, ...table }) => ({
      ...table,
      columns: columnsOf(codes, wageFigureNames, rows),
    })),
    sectors: sectorWages.map(({ rows, ...table }) => ({
      ...table,
      columns: columnsOf(codes, sectorWageFigureNames, rows),
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
  const technologyReleases = indexed(
    occupations.flatMap(({ technologies }) => technologies.map(({ release }) => release)),
  );
  const relatedReleases = indexed(
    occupations.flatMap(({ related }) => related.map(({ release }) => release)),
  );
  const places = new Map(occupations.map(({ code }, index) => [code, index]));
  const names: EncodedNames = {
    technologyReleases: technologyReleases.list,
    relatedReleases: relatedReleases.list,
    related: occupations.map(({ related }) =>
      related.flatMap(({ code, tier, release }) => [
        places.get(code) ?? 0,
        tierNames.indexOf(tier),
        relatedReleases.place(release),
      ]),
    ),
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
      technologies.flatMap(({ name, hot, inDemand, release }) => [
        technologyNames.place(name) * 4 + (inDemand ? 2 : 0) + (hot ? 1 : 0),
        technologyReleases.place(release),
      ]),
    ),
  };
  const encoded: EncodedOccupations = {
    projectionPeriod: figures.projectionPeriod,
    allOccupations: figures.allOccupations,
    taxonomy: figures.taxonomy,
    onetOccupations: figures.onetOccupations,
    occupations: occupations.map(
      ({ skills: _skills, technologies: _technologies, related: _related, ...rest }) => rest,
    ),
  };
  return { occupations: encoded, wages: encodeWages(figures), names };
}

/** The rows of a table, without occupations that it does not have. */
function rowsOf<Name extends string>(
  columns: EncodedColumns,
  names: readonly Name[],
  codes: readonly string[],
): Map<string, Record<Name, FigureCell>> {
  const rows = new Map<string, Record<Name, FigureCell>>();
  codes.forEach((code, index) => {
    if ((columns['employment']?.[index] ?? noRow) === noRow) return;
    const figures = names.map((name) => [name, columns[name]?.[index] ?? notInFile]);
    rows.set(code, Object.fromEntries(figures) as Record<Name, FigureCell>);
  });
  return rows;
}

const decodeWages = ({ places }: EncodedWages, codes: readonly string[]): WageTable[] =>
  places.map(({ columns, ...table }) => ({
    ...table,
    rows: rowsOf<keyof WageFigures>(columns, wageFigureNames, codes),
  }));

const decodeSectors = ({ sectors }: EncodedWages, codes: readonly string[]): SectorTable[] =>
  sectors.map(({ columns, ...table }) => ({
    ...table,
    rows: rowsOf<keyof SectorWageFigures>(columns, sectorWageFigureNames, codes),
  }));

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

function decodeTechnologies(names: EncodedNames, index: number): OccupationFigures['technologies'] {
  const flat = names.technologies[index] ?? [];
  const technologies: OccupationFigures['technologies'] = [];
  for (let at = 0; at < flat.length; at += 2) {
    const [entry = 0, release = 0] = flat.slice(at, at + 2);
    technologies.push({
      name: names.technologyNames[entry >> 2] ?? '',
      inDemand: (entry & 2) !== 0,
      hot: (entry & 1) !== 0,
      release: names.technologyReleases[release] ?? '',
    });
  }
  return technologies;
}

function decodeRelated(
  names: EncodedNames,
  index: number,
  codes: readonly string[],
): OccupationFigures['related'] {
  const flat = names.related[index] ?? [];
  const related: OccupationFigures['related'] = [];
  for (let at = 0; at < flat.length; at += 3) {
    const [other = 0, tier = 0, release = 0] = flat.slice(at, at + 3);
    related.push({
      code: codes[other] ?? '',
      tier: tierNames[tier] ?? '',
      release: names.relatedReleases[release] ?? '',
    });
  }
  return related;
}

/** The reverse of `encodeFigures`; what it is given was written by it and verified by its hash. */
export function decodeFigures(encoded: EncodedFigures): ReferenceFigures {
  const { occupations, ...rest } = encoded.occupations as EncodedOccupations;
  const names = encoded.names as EncodedNames;
  const wages = encoded.wages as EncodedWages;
  const codes = occupations.map(({ code }) => code);
  return {
    ...rest,
    wages: decodeWages(wages, codes),
    sectorWages: decodeSectors(wages, codes),
    occupations: occupations.map((occupation, index) => ({
      ...occupation,
      skills: decodeSkills(names, index),
      technologies: decodeTechnologies(names, index),
      related: decodeRelated(names, index, codes),
    })),
  };
}
