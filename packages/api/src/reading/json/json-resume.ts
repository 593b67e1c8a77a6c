import type {
  ResumeContact,
  ResumeDocument,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { entry, join, paragraphs, section } from '../structure/document-parts.ts';
import {
  dateOf,
  joinedTextOf,
  linesOf,
  namesOf,
  otherSections,
  rangeOf,
  recordsOf,
  textOf,
  textsOf,
  valuesOf,
  type Values,
} from './json-values.ts';

function readBasics(basics: Values): ResumeContact {
  const place = valuesOf(basics['location']);
  const profiles = recordsOf(basics['profiles'], 'url').flatMap((profile) => {
    const url = textOf(profile['url']);
    const name = join(
      [textOf(profile['network']), url === null ? textOf(profile['username']) : null],
      ': ',
    );
    return url === null ? [] : [{ label: name ?? url, url }];
  });
  const site = textOf(basics['url']) ?? textOf(basics['website']);
  return {
    name:
      textOf(basics['name']) ??
      join([textOf(basics['firstName']), textOf(basics['lastName'])], ' '),
    headline: textOf(basics['label']),
    email: textOf(basics['email']),
    phone: textOf(basics['phone']),
    location:
      textOf(basics['location']) ??
      join(
        [
          textOf(place['address']),
          textOf(place['postalCode']),
          textOf(place['city']),
          textOf(place['region']),
          textOf(place['countryCode']),
        ],
        ', ',
      ),
    links: [...(site === null ? [] : [{ label: site, url: site }]), ...profiles],
  };
}

/** Maps JSON Resume (any version of its schema) to a document. */
export function readJsonResume(values: Values): ResumeDocument {
  const basics = valuesOf(values['basics']);
  const work = recordsOf(values['work']).map((job) =>
    entry({
      title: joinedTextOf(job['position']) ?? '',
      organization: textOf(job['name']) ?? textOf(job['company']),
      location: textOf(job['location']),
      dates: rangeOf(job['startDate'], job['endDate']),
      paragraphs: paragraphs(
        textOf(job['description']),
        joinedTextOf(job['summary']),
        textOf(job['url']),
      ),
      bullets: textsOf(job['highlights']),
    }),
  );
  const volunteer = recordsOf(values['volunteer']).map((job) =>
    entry({
      title: joinedTextOf(job['position']) ?? '',
      organization: textOf(job['organization']),
      location: textOf(job['location']),
      dates: rangeOf(job['startDate'], job['endDate']),
      paragraphs: paragraphs(textOf(job['summary']), textOf(job['url'])),
      bullets: textsOf(job['highlights']),
    }),
  );
  const education = recordsOf(values['education']).map((school) =>
    entry({
      title: join([textOf(school['studyType']), textOf(school['area'])], ', ') ?? '',
      organization: textOf(school['institution']),
      location: textOf(school['location']),
      dates: rangeOf(school['startDate'], school['endDate']),
      paragraphs: paragraphs(
        textOf(school['score'] ?? school['gpa']) === null
          ? null
          : `Score: ${textOf(school['score'] ?? school['gpa'])}`,
        textOf(school['url']),
      ),
      bullets: textsOf(school['courses']),
    }),
  );
  const projects = recordsOf(values['projects']).map((project) =>
    entry({
      title: textOf(project['name']) ?? '',
      organization: textOf(project['entity']),
      dates: rangeOf(project['startDate'], project['endDate']),
      paragraphs: paragraphs(
        textOf(project['description']) ?? textOf(project['summary']),
        join(textsOf(project['roles']), ', '),
        join(textsOf(project['keywords']), ', '),
        textOf(project['url']),
      ),
      bullets: textsOf(project['highlights']),
    }),
  );
  const dated = (key: string, publisher: string, date: string) =>
    recordsOf(values[key]).map((item) =>
      entry({
        title: textOf(item['title']) ?? textOf(item['name']) ?? '',
        organization: textOf(item[publisher]),
        dates: dateOf(item[date]),
        paragraphs: paragraphs(textOf(item['summary']), textOf(item['url'] ?? item['website'])),
      }),
    );
  const skills = recordsOf(values['skills']).map((skill) => {
    const keywords = namesOf(skill['keywords']);
    const name = join(
      [
        textOf(skill['name']),
        textOf(skill['level']) === null ? null : `(${textOf(skill['level'])})`,
      ],
      ' ',
    );
    return keywords.length === 0
      ? { label: null, skills: name === null ? [] : [name] }
      : { label: name, skills: keywords };
  });
  const loose = skills.filter((group) => group.label === null).flatMap((group) => group.skills);
  const languages = recordsOf(values['languages'])
    .map((language) =>
      join(
        [
          textOf(language['language'] ?? language['name']),
          textOf(language['fluency']) === null ? null : `(${textOf(language['fluency'])})`,
        ],
        ' ',
      ),
    )
    .filter((text) => text !== null);
  const interests = recordsOf(values['interests'])
    .map((interest) =>
      join([textOf(interest['name']), join(textsOf(interest['keywords']), ', ')], ': '),
    )
    .filter((text) => text !== null);
  const references = recordsOf(values['references'], 'reference')
    .map((reference) => join([textOf(reference['name']), textOf(reference['reference'])], ': '))
    .filter((text) => text !== null);
  return {
    contact: readBasics(basics),
    sections: [
      ...section('summary', 'Summary', { paragraphs: paragraphs(joinedTextOf(basics['summary'])) }),
      ...section('experience', 'Experience', { entries: work }),
      ...section('volunteering', 'Volunteering', { entries: volunteer }),
      ...section('education', 'Education', { entries: education }),
      ...section('projects', 'Projects', { entries: projects }),
      ...section('certifications', 'Certifications', {
        entries: dated('certificates', 'issuer', 'date'),
      }),
      ...section('awards', 'Awards', { entries: dated('awards', 'awarder', 'date') }),
      ...section('publications', 'Publications', {
        entries: dated('publications', 'publisher', 'releaseDate'),
      }),
      ...section('skills', 'Skills', {
        skillGroups: [
          ...(loose.length === 0 ? [] : [{ label: null, skills: loose }]),
          ...skills.filter((group) => group.label !== null),
        ],
      }),
      ...section('languages', 'Languages', {
        skillGroups: languages.length === 0 ? [] : [{ label: null, skills: languages }],
      }),
      ...section('other', 'Interests', { bullets: interests }),
      ...section('other', 'References', { bullets: references.flatMap(linesOf) }),
      ...otherSections(values, [
        'basics',
        'work',
        'volunteer',
        'education',
        'projects',
        'certificates',
        'awards',
        'publications',
        'skills',
        'languages',
        'interests',
        'references',
        'meta',
      ]),
    ],
  };
}
