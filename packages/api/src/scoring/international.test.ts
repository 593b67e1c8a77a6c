import { describe, expect, test } from '@jest/globals';
import { findingOf, scoreOf } from '../testing/careers/given-score.ts';
import { nurse } from '../testing/careers/hands-on-people.ts';

describe('4. names, phones and dates of many countries', () => {
  test.each([
    'José García',
    "Liam O'Neil",
    'Nguyễn Văn An',
    '山田太郎',
    'Þóra Jónsdóttir',
    'محمد الأمين',
    'Анна Петрова',
    'Søren Ødegård',
    '김민수',
    'Ngozi Adichie-Okafor',
    'Jean-François Lévêque',
    'Rekha S. Iyer',
  ])('the name %s costs nothing', (name) => {
    expect(findingOf(scoreOf(nurse.markdown.replace('Amara Osei', name)), 'R2').points).toBe(20);
  });

  test.each([
    '+44 20 7946 0958',
    '+91 98765 43210',
    '415.555.0142',
    '(202) 555-0143',
    '+49 30 23125 014',
    '+81 3-1234-5678',
    '+33 1 99 00 12 34',
    '+55 11 91234-5678',
    '+61 2 5550 1234',
    '020 7946 0958',
    '+86 10 1234 5678',
    '+27 21 555 0123',
  ])('the phone %s is one', (phone) => {
    expect(findingOf(scoreOf(nurse.markdown.replace('+1 202-555-0143', phone)), 'R2').points).toBe(
      20,
    );
  });

  test.each([
    ['März 2021 – heute', 'Juni 2016 – Februar 2020'],
    ['2021年3月 – 現在', '2016年6月 – 2020年2月'],
    ['03/2021 – Present', '06/2016 – 02/2020'],
    ['mars 2021 – aujourd’hui', 'juin 2016 – février 2020'],
    ['marzo de 2021 – actualidad', 'junio de 2016 – febrero de 2020'],
    ['2021-03 – Present', '2016-06 – 2020-02'],
    ['May 2021 – Present', 'Jun 2016 – Feb 2020'],
    ['2021 – Present', '2016 – 2020'],
  ])('the dates %s are read', (present, past) => {
    const markdown = nurse.markdown
      .replace('Mar 2020 – Present', present)
      .replace('Jun 2016 – Feb 2020', past);
    expect(findingOf(scoreOf(markdown), 'R4')).toMatchObject({ status: 'PASS', points: 20 });
  });

  test('the name, the place, the school and a gap cost no point', () => {
    const score = scoreOf(nurse.markdown).score;
    expect(
      scoreOf(
        nurse.markdown
          .replace('Amara Osei', 'Zdravko Čolić')
          .replaceAll('Portland, OR', 'Ulaanbaatar')
          .replace('Willamette Valley College', 'Night School'),
      ).score,
    ).toBe(score);
    expect(
      scoreOf(nurse.markdown.replace('Jun 2016 – Feb 2020', 'Jun 2006 – Feb 2010')).score,
    ).toBe(score);
  });
});
