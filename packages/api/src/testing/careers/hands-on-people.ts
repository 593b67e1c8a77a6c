import type { FictionalPerson } from './fictional-person.ts';

export const nurse: FictionalPerson = {
  key: 'nurse',
  name: 'Amara Osei',
  markdown: `# Amara Osei

**Registered Nurse, Medical-Surgical**

amara.osei@example.com · +1 202-555-0143 · Portland, OR · [LinkedIn](https://www.example.com/in/amara-osei)

## Summary

Registered nurse with seven years in acute care, known for calm triage and careful medication administration.

## Experience

### Registered Nurse — Cedar Falls Medical Center
*Mar 2020 – Present · Portland, OR*

- Cared for up to 6 adult patients per shift on a 32-bed medical-surgical unit
- Reduced patient falls by 28 % by introducing hourly rounding with the night team
- Trained 9 newly licensed nurses in wound care and IV therapy
- Documented vital signs and medication in Epic without a single charting audit finding in 2023

### Staff Nurse — Lakeside Community Hospital
*Jun 2016 – Feb 2020 · Salem, OR*

- Administered medications to 20 patients per day and reconciled discharge orders
- Taught families of 150 patients a year how to care for wounds at home
- Coordinated discharge planning with social workers, which shortened the average stay by half a day

## Education

### Bachelor of Science in Nursing — Willamette Valley College
*Sep 2012 – May 2016*

## Certifications

- Basic Life Support (BLS), renewed 2025
- ACLS, renewed 2024

## Skills

- **Clinical:** triage, wound care, IV therapy, telemetry, medication administration
- **Systems:** Epic, Pyxis
`,
};

export const welder: FictionalPerson = {
  key: 'welder',
  name: "Liam O'Neil",
  markdown: `# Liam O'Neil

**Structural Welder**

liam.oneil@example.com · 415.555.0142 · Oakland, CA

## Experience

### Structural Welder — Harrow Steelworks
*04/2019 – Present · Oakland, CA*

- Welded 140 tons of structural steel a year with GMAW and FCAW, 98 % accepted at first inspection
- Read blueprints and laid out beams, columns and stairs for 12 building projects
- Cut scrap by 15 % by nesting plates before plasma cutting

### Welder — Bayline Shipyard
*08/2015 – 03/2019 · Alameda, CA*

- Repaired hull plates with SMAW in all positions on 30 vessels
- Operated forklifts and overhead cranes for four years without an incident

## Education

### Certificate in Welding Technology — East Bay Trade School
*09/2014 – 06/2015*

## Skills

- MIG, TIG, stick welding, blueprint reading, plasma cutting, rigging, OSHA 10, AWS D1.1
`,
};

export const chef: FictionalPerson = {
  key: 'chef',
  name: '山田太郎',
  markdown: `# 山田太郎

**Sous Chef**

taro.yamada@example.com · +1 202-555-0188 · Seattle, WA

## Experience

### Sous Chef — Maple Street Kitchen
*2021-05 – Present · Seattle, WA*

- Ran a line of 8 cooks for 220 covers a night
- Lowered food cost from 34 % to 29 % by rewriting the order plan
- Trained 14 cooks in HACCP and allergen handling

### Line Cook — Pier Nine Grill
*2016-09 – 2021-04 · Tacoma, WA*

- Prepared fish and sauces for 150 guests a day
- Wrote prep lists that saved an hour per shift

## Education

### Diploma in Culinary Arts — Rainier Culinary Institute
*2014-09 – 2016-06*

## Skills

- Menu planning, inventory, HACCP, food safety, butchery, scheduling
`,
};

export const electrician: FictionalPerson = {
  key: 'electrician',
  name: 'Fatima Zahra El Amrani',
  markdown: `# Fatima Zahra El Amrani

**Journeyman Electrician**

fatima.elamrani@example.com · +1 202-555-0161 · Denver, CO

## Experience

### Journeyman Electrician — Front Range Electric
*Feb 2019 – Present · Denver, CO*

- Installed conduit, panels and lighting in 18 commercial buildings, each passed at first inspection
- Diagnosed motor control faults in two plants and cut downtime by 40 %
- Supervised 3 apprentices and signed their hours

### Apprentice Electrician — Mile High Wiring
*May 2014 – Jan 2019 · Aurora, CO*

- Pulled wire and terminated panels in 200 homes
- Tested circuits with multimeters and megohmmeters and recorded 1,500 results

## Education

### Apprenticeship, Electrical — Denver Trades Institute
*2014 – 2018*

## Skills

- National Electrical Code, conduit bending, motor controls, PLC, lockout/tagout, blueprint reading, OSHA 30
`,
};
