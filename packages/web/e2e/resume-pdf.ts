import type { Browser } from 'playwright-core';

/** A fictional nurse's resume as a page; printed to PDF it has a real text layer, as a word processor's has. */
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Resume</title>
<style>body{font:11pt/1.35 "DejaVu Sans",sans-serif;margin:0}h1{font-size:20pt;margin:0}h2{font-size:12pt;border-bottom:1px solid #444;margin:14pt 0 4pt}p{margin:2pt 0}ul{margin:2pt 0;padding-left:14pt}.role{display:flex;justify-content:space-between;font-weight:bold;margin-top:6pt}.role span{font-weight:normal}</style>
<h1>Amara Osei</h1>
<p>Registered Nurse, Medical-Surgical</p>
<p>amara.osei@example.com | +1 202-555-0143 | Portland, OR</p>
<h2>Summary</h2>
<p>Registered nurse with eight years in acute care, known for calm triage and careful medication administration.</p>
<h2>Experience</h2>
<p class="role">Registered Nurse, Cedar Falls Medical Center <span>Mar 2020 - Present</span></p>
<ul><li>Cared for up to 6 adult patients per shift on a 32-bed medical-surgical unit</li>
<li>Reduced patient falls by 28% by introducing hourly rounding with the night team</li>
<li>Trained 9 newly licensed nurses in wound care and IV therapy</li></ul>
<p class="role">Staff Nurse, Lakeside Community Hospital <span>Jun 2016 - Feb 2020</span></p>
<ul><li>Administered medications to 20 patients per day and reconciled discharge orders</li>
<li>Coordinated discharge planning with social workers</li></ul>
<h2>Education</h2>
<p class="role">Bachelor of Science in Nursing, Willamette Valley College <span>2012 - 2016</span></p>
<h2>Skills</h2>
<p>Triage, wound care, IV therapy, telemetry, medication administration, Epic, Pyxis</p></html>`;

export async function nurseResumePdf(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({
    format: 'Letter',
    margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
  });
  await page.close();
  return pdf;
}
