import type { ResumeDocument } from '@career-coach/shared/resume-document/resume-document.ts';
import { entry, join, paragraphs, section } from '../structure/document-parts.ts';
import {
  dateOf,
  linesOf,
  otherSections,
  rangeOf,
  recordsOf,
  textOf,
  textsOf,
  valuesOf,
  type Values,
} from './json-values.ts';

const history = (value: unknown) =>
  recordsOf(Array.isArray(value) ? value : valuesOf(value)['history']);
const known = [
  'name',
  'info',
  'contact',
  'location',
  'employment',
  'education',
  'skills',
  'projects',
  'social',
  'service',
  'languages',
  'recognition',
  'writing',
  'meta',
  'disposition',
  'format',
  'version',
];

function readRole(job: Values) {
  return entry({
    title: textOf(job['position']) ?? textOf(job['title']) ?? '',
    organization: textOf(job['employer']) ?? textOf(job['organization']),
    location: textOf(job['location']),
    dates: rangeOf(job['start'], job['end']),
    paragraphs: paragraphs(textOf(job['summary']), textOf(job['url'])),
    bullets: textsOf(job['highlights']),
  });
}

/** Maps FRESH to a document. */
export function readFresh(values: Values): ResumeDocument {
  const [info, contact, place, skills] = [
    valuesOf(values['info']),
    valuesOf(values['contact']),
    valuesOf(values['location']),
    valuesOf(values['skills']),
  ];
  const site = textOf(contact['website']);
  const social = recordsOf(values['social']).flatMap((profile) => {
    const url = textOf(profile['url']);
    return url === null
      ? []
      : [{ label: textOf(profile['label']) ?? textOf(profile['network']) ?? url, url }];
  });
  const education = history(values['education']).map((school) =>
    entry({
      title:
        join(
          [
            textOf(school['title'] ?? school['degree'] ?? school['studyType']),
            textOf(school['area']),
          ],
          ', ',
        ) ?? '',
      organization: textOf(school['institution']),
      location: textOf(school['location']),
      dates: rangeOf(school['start'], school['end']),
      paragraphs: paragraphs(
        textOf(school['summary']),
        textOf(school['grade']) === null ? null : `Grade: ${textOf(school['grade'])}`,
      ),
      bullets: [...textsOf(school['highlights']), ...textsOf(school['curriculum'])],
    }),
  );
  const projects = recordsOf(values['projects']).map((project) =>
    entry({
      title: textOf(project['title']) ?? textOf(project['name']) ?? '',
      organization: textOf(project['role']),
      dates: rangeOf(project['start'], project['end']),
      paragraphs: paragraphs(
        textOf(project['summary']) ?? textOf(project['description']),
        join(textsOf(project['keywords']), ', '),
        textOf(project['url']),
      ),
      bullets: textsOf(project['highlights']),
    }),
  );
  const sets = recordsOf(skills['sets']).map((set) => ({
    label: textOf(set['name']),
    skills: textsOf(set['skills']),
  }));
  const inSets = new Set(sets.flatMap((set) => set.skills));
  const listed = recordsOf(skills['list'])
    .map((skill) => textOf(skill['name']))
    .filter((name) => name !== null && !inSets.has(name)) as string[];
  const languages = recordsOf(values['languages'])
    .map((language) =>
      join(
        [
          textOf(language['language']),
          textOf(language['level'] ?? language['fluency']) === null
            ? null
            : `(${textOf(language['level'] ?? language['fluency'])})`,
        ],
        ' ',
      ),
    )
    .filter((text) => text !== null);
  const dated = (key: string, publisher: string) =>
    recordsOf(values[key]).map((item) =>
      entry({
        title: textOf(item['title']) ?? '',
        organization: textOf(item[publisher]) ?? textOf(valuesOf(item[publisher])['name']),
        dates: dateOf(item['date']),
        paragraphs: paragraphs(textOf(item['summary']), textOf(item['url'])),
      }),
    );
  return {
    contact: {
      name: textOf(values['name']),
      headline: textOf(info['label']),
      email: textOf(contact['email']),
      phone: textOf(contact['phone']),
      location: join(
        [
          textOf(place['address']),
          textOf(place['code']),
          textOf(place['city']),
          textOf(place['region']),
          textOf(place['country']),
        ],
        ', ',
      ),
      links: [...(site === null ? [] : [{ label: site, url: site }]), ...social],
    },
    sections: [
      ...section('summary', 'Summary', { paragraphs: paragraphs(textOf(info['brief'])) }),
      ...section('experience', 'Experience', {
        paragraphs: paragraphs(textOf(valuesOf(values['employment'])['summary'])),
        entries: history(values['employment']).map(readRole),
      }),
      ...section('volunteering', 'Service', { entries: history(values['service']).map(readRole) }),
      ...section('education', 'Education', { entries: education }),
      ...section('projects', 'Projects', { entries: projects }),
      ...section('skills', 'Skills', {
        skillGroups: [
          ...sets,
          ...(listed.length === 0 ? [] : [{ label: null, skills: listed }]),
        ].filter((group) => group.skills.length > 0),
      }),
      ...section('languages', 'Languages', {
        skillGroups: languages.length === 0 ? [] : [{ label: null, skills: languages }],
      }),
      ...section('awards', 'Recognition', { entries: dated('recognition', 'from') }),
      ...section('publications', 'Writing', { entries: dated('writing', 'publisher') }),
      ...otherSections(values, known).map((other) => ({
        ...other,
        bullets: other.bullets.flatMap(linesOf),
      })),
    ],
  };
}
