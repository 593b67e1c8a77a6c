import { expect, test } from '@jest/globals';
import { findDateRanges, isoMonth, parseDateRange } from './parse-dates.ts';

const told = (text: string) => {
  const range = parseDateRange(text);
  if (range === null) return null;
  const end = range.end === null || range.end === 'present' ? range.end : isoMonth(range.end);
  return [range.start === null ? null : isoMonth(range.start), end];
};

test.each([
  ['März 2021 – heute', '2021-03', 'present'],
  ['2021年3月', null, '2021-03'],
  ['2018年4月～現在', '2018-04', 'present'],
  ['2015年4月から2018年3月まで', '2015-04', '2018-03'],
  ['平成27年4月 - 令和元年5月', '2015-04', '2019-05'],
  ['2019년 3월 ~ 현재', '2019-03', 'present'],
  ['03/2021', null, '2021-03'],
  ['Jan 2020 - Present', '2020-01', 'present'],
  ['January 2020 to date', '2020-01', 'present'],
  ['Sept. 2018 — May 2023', '2018-09', '2023-05'],
  ['May – Aug 2022', '2022-05', '2022-08'],
  ['2019–21', '2019', '2021'],
  ['2019/2020', '2019', '2020'],
  ['2016-2020', '2016', '2020'],
  ['2014-09 – 2018-06', '2014-09', '2018-06'],
  ['15.03.2021 - 31.12.2022', '2021-03', '2022-12'],
  ['03/15/2021', null, '2021-03'],
  ['15 March 2021', null, '2021-03'],
  ['Since 2018', '2018', 'present'],
  ['seit Oktober 2018', '2018-10', 'present'],
  ['janv. 2019 à mars 2020', '2019-01', '2020-03'],
  ['de marzo de 2018 a la actualidad', '2018-03', 'present'],
  ['marzo de 2018 – actualidad', '2018-03', 'present'],
  ['с марта 2019 по настоящее время', '2019-03', 'present'],
  ['Tháng 3 năm 2021 - nay', '2021-03', 'present'],
  ['03/2019 – hiện tại', '2019-03', 'present'],
  ['يناير 2019 - الآن', '2019-01', 'present'],
  ['Ocak 2019 – Halen', '2019-01', 'present'],
  ['Expected May 2027', null, '2027-05'],
  ['Jun 2019 – Aug 2021 (2 yrs 3 mos)', '2019-06', '2021-08'],
  ['2020 –', '2020', 'present'],
  ['03/19 - 05/21', '2019-03', '2021-05'],
  ["Sept '18 – Jun '20", '2018-09', '2020-06'],
  ['Summer 2021', null, '2021'],
  ['２０２１年３月', null, '2021-03'],
])('%s is read', (text, start, end) => {
  expect(told(text)).toEqual([start, end]);
});

test.each([
  'Present',
  'May',
  '5 years',
  'Raised $2000 in 2020 for charity',
  '24/7',
  '',
  'Berlin, Germany',
  '+1 202-555-0143',
  '10/10',
])('%s is no date', (text) => {
  expect(parseDateRange(text)).toBeNull();
});

test('dates are found inside a line, with their place', () => {
  const line = 'Nurse, Mercy Hospital, Portland  Mar 2019 – Present';
  const [found] = findDateRanges(line);
  expect(line.slice(found?.start, found?.end)).toBe('Mar 2019 – Present');
});
