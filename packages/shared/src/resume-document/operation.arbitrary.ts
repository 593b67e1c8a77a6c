import fc from 'fast-check';
import type { ResumeDocument } from './resume-document.ts';
import type { ResumeOperation } from './resume-operation.ts';
import { plain, text } from './resume.arbitrary.ts';

/** An edit somewhere in this resume, as the form could make it. */
export function operationOn({ sections }: ResumeDocument): fc.Arbitrary<ResumeOperation> {
  const words = fc.oneof(plain, text, fc.constant(''));
  const skills = fc.array(plain, { maxLength: 3 });
  const options: fc.Arbitrary<ResumeOperation>[] = [
    fc.record({
      kind: fc.constant('add-section' as const),
      section: fc.constant(sections.length),
      heading: fc.constantFrom('Projects', 'Patente', ''),
      sectionKind: fc.constantFrom('projects' as const, 'other' as const),
    }),
    fc.record({
      kind: fc.constant('set-contact' as const),
      contact: fc.record(
        { location: plain, email: fc.constant('new@example.com') },
        { requiredKeys: [] },
      ),
    }),
  ];
  for (const [section, { entries, bullets, skillGroups, kind }] of sections.entries()) {
    const at = { section: fc.constant(section) };
    const isList = kind === 'skills' || kind === 'languages';
    const bodies = [
      ...(isList ? [] : [{ entry: null, bullets }]),
      ...entries.map((entry, index) => ({ entry: index, bullets: entry.bullets })),
    ];
    options.push(
      fc.record({ kind: fc.constant('remove-section' as const), ...at }),
      fc.record({
        kind: fc.constant('move-section' as const),
        ...at,
        to: fc.nat(sections.length - 1),
      }),
      fc.record({
        kind: fc.constant('add-entry' as const),
        ...at,
        entry: fc.nat(entries.length),
        title: words,
        organization: fc.option<string>(words),
      }),
    );
    for (const body of bodies) {
      const place = { ...at, entry: fc.constant(body.entry) };
      const list = { ...place, list: fc.constant('bullets' as const) };
      options.push(
        fc.record({ kind: fc.constant('set-text' as const), ...place, text: words }),
        fc.record({
          kind: fc.constant('add-bullet' as const),
          ...list,
          index: fc.nat(body.bullets.length),
          text: words,
        }),
      );
      if (body.bullets.length === 0) continue;
      const index = fc.nat(body.bullets.length - 1);
      options.push(
        fc.record({ kind: fc.constant('set-bullet' as const), ...list, index, text: words }),
        fc.record({ kind: fc.constant('remove-item' as const), ...list, index }),
        fc.record({ kind: fc.constant('move-item' as const), ...list, index, to: index }),
      );
    }
    for (const entry of entries.keys()) {
      const place = { ...at, entry: fc.constant(entry) };
      options.push(
        fc.record({
          kind: fc.constant('set-entry-heading' as const),
          ...place,
          title: words,
          organization: fc.option<string>(words),
        }),
        fc.record({
          kind: fc.constant('set-entry-when' as const),
          ...place,
          dates: fc.constantFrom('', '2019 – 2021', 'März 2021 – heute', 'soon', 'Marhc 2019'),
          location: plain,
        }),
        fc.record({ kind: fc.constant('remove-entry' as const), ...place }),
        fc.record({
          kind: fc.constant('move-entry' as const),
          ...place,
          toSection: fc.constant(section),
          to: fc.nat(entries.length - 1),
        }),
      );
    }
    if (!isList) continue;
    const list = { ...at, entry: fc.constant(null), list: fc.constant('skillGroups' as const) };
    const group = { label: fc.option(plain), skills };
    options.push(
      fc.record({
        kind: fc.constant('add-skills' as const),
        ...list,
        index: fc.nat(skillGroups.length),
        ...group,
      }),
    );
    if (skillGroups.length === 0) continue;
    const index = fc.nat(skillGroups.length - 1);
    options.push(
      fc.record({ kind: fc.constant('set-skills' as const), ...list, index, ...group }),
      fc.record({ kind: fc.constant('remove-item' as const), ...list, index }),
      fc.record({ kind: fc.constant('move-item' as const), ...list, index, to: index }),
    );
  }
  return fc.oneof(...options);
}
