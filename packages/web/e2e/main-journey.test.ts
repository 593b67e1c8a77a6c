import { test } from '@jest/globals';
import { startedForTheFile } from './started.ts';
import { goThroughTheProduct } from './main-journey.ts';
import { nurseResumePdf } from './resume-pdf.ts';

const started = startedForTheFile();

const description = `Registered Nurse, Surgical Ward
Harbor Point Hospital

About the role
You will care for adult patients before and after surgery.

Responsibilities
- Administer medications and monitor vital signs
- Coordinate discharge planning with the care team
- Train newly licensed nurses

Requirements
- Active RN license
- Wound care and IV therapy
- Experience with Epic
- Triage

Nice to have
- Telemetry

Benefits
Dental insurance, retirement plan.`;

test('a nurse goes from sign-up to a letter and a quiz, and finds it all after a restart', async () => {
  await goThroughTheProduct(started.application, started.browser, {
    name: 'Amara Osei',
    file: { name: 'amara-osei.pdf', buffer: await nurseResumePdf(started.browser) },
    field: { search: 'nursing', option: /Nursing/ },
    facts: [
      'Amara Osei',
      'amara.osei@example.com',
      'Cedar Falls Medical Center',
      'Lakeside Community Hospital',
      'Willamette Valley College',
      'IV therapy',
    ],
    correction: {
      from: 'Trained 9 newly licensed nurses',
      to: 'Trained 11 newly licensed nurses',
    },
    role: { title: 'Registered Nurses', median: /\$97,550/ },
    posting: {
      company: 'Harbor Point Hospital',
      title: 'Registered Nurse, Surgical Ward',
      description,
    },
    noTerm: /dental/i,
  });
}, 180_000);
