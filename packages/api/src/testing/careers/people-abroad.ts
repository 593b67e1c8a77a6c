/** Fictional people of five languages with a posting each, for what must hold in all of them. */
export interface Abroad {
  key: string;
  markdown: string;
  job: string;
  /** A word of a benefit in the posting: no keyword. */
  benefits: readonly string[];
  requirements: string;
}

export const abroad: readonly Abroad[] = [
  {
    key: 'driver',
    markdown: `# Marisol Etxeberria

Truck Driver (CDL A)
marisol.etx@example.org · +1 202-555-0188 · Reno, NV

## Profile

CDL Class A driver with 11 years and 1.2 million miles on tankers and flatbeds, no chargeable accident.

## Work History

### Tanker Driver — High Desert Haulage
*Apr 2018 – Present · Reno, NV*

- Hauled 40 loads of fuel a month to 23 stations across three mountain passes
- Trained 6 new drivers in hazmat placarding and pre-trip inspection
- Reduced idle time by 18 % by planning stops around weigh stations

### Flatbed Driver — Sagebrush Freight
*Jan 2014 – Mar 2018 · Elko, NV*

- Secured loads of steel and lumber with chains, binders and tarps
- Inspected brakes, tires and couplings before each trip and reported 31 defects

## Education

### High school diploma — Elko High School
*2010*

## Skills

- **Driving:** tanker, flatbed, doubles and triples, mountain driving
- **Compliance:** hazmat placarding, ELD, pre-trip inspection, load securement
`,
    job: `Tanker Truck Driver

What you'll do
- Haul fuel to stations across Nevada
- Inspect the truck before each trip and report defects

What you need
- CDL Class A with tanker and hazmat endorsements
- 3+ years of tanker experience
- Experience with ELD and load securement

What we offer
- Health, dental and vision insurance
- 401(k) with match, paid holidays, gym membership
`,
    benefits: ['dental', 'insurance', '401', 'gym'],
    requirements: 'Requirements',
  },
  {
    key: 'German electrician',
    markdown: `# Jürgen Großmann

Elektroniker für Betriebstechnik
juergen.grossmann@example.org · +49 30 23125 014 · Berlin

## Profil

Elektroniker mit zwölf Jahren Erfahrung; senkte die Ausfallzeit einer Abfüllanlage um 22 %.

## Berufserfahrung

### Elektroniker — Spreewerk Anlagen GmbH
*März 2017 – heute · Berlin*

- Wartung von 48 Antrieben und Steuerungen mit SIMATIC S7
- Senkung der Ausfallzeit um 22 % durch vorbeugende Instandhaltung
- Prüfung ortsveränderlicher Geräte nach DGUV V3 mit eigenen Protokollen

## Ausbildung

### Elektroniker für Betriebstechnik — OSZ Berlin
*2009 – 2012*

## Kenntnisse

- SIMATIC S7, TIA Portal, VDE 0100, DGUV V3, EPLAN, Schaltschrankverdrahtung
`,
    job: `Elektroniker für Betriebstechnik (m/w/d)

Deine Aufgaben
- Wartung und Instandhaltung von Antrieben und Steuerungen
- Prüfung von Geräten nach DGUV V3

Dein Profil
- Abgeschlossene Ausbildung als Elektroniker
- Erfahrung mit SIMATIC S7 und TIA Portal
- Kenntnisse in EPLAN und VDE 0100

Das bieten wir
- 30 Urlaubstage, betriebliche Altersvorsorge, Jobrad
`,
    benefits: ['Urlaubstage', 'Altersvorsorge', 'Jobrad', 'Ausbildung'],
    requirements: 'Anforderungen',
  },
  {
    key: 'French nurse',
    markdown: `# Amélie Tremblay-Gagnon

Infirmière en soins intensifs
amelie.tg@example.org · +33 1 99 00 12 34 · Lyon

## Profil

Infirmière avec neuf ans d'expérience en réanimation; formation de 12 collègues à la dialyse.

## Expérience professionnelle

### Infirmière en réanimation — Clinique des Tilleuls
*mars 2019 – présent · Lyon*

- Surveillance de 4 patients ventilés par garde et adaptation des traitements
- Formation de 12 collègues à la dialyse continue
- Réduction des infections de cathéter de 30 % en deux ans

## Formation

### Diplôme d'État infirmier — IFSI Grenoble
*2012 – 2015*

## Compétences

- Réanimation, ventilation mécanique, dialyse continue, triage, gestion des stocks
`,
    job: `Infirmier/Infirmière en réanimation (H/F)

Missions
- Surveillance des patients ventilés
- Formation des nouveaux collègues

Profil recherché
- Diplôme d'État infirmier
- Expérience en réanimation et en dialyse continue
- Maîtrise de la ventilation mécanique

Avantages
- Mutuelle, tickets restaurant, prime annuelle
`,
    benefits: ['mutuelle', 'tickets', 'prime', 'collègues'],
    requirements: 'Profil recherché',
  },
  {
    key: 'Japanese nurse',
    markdown: `# 佐藤 花子

看護師
hanako.sato@example.com · +81 3-5555-0142 · 大阪

## 職務要約

看護師として8年、救急外来で年間3000件の搬送に対応。

## 職務経歴

### 看護師 — 大阪みなと病院
*2019年4月 – 現在 · 大阪*

- 救急外来で年間3000件の搬送に対応した
- 新人看護師12名の教育を担当し、離職率を15%下げた
- 電子カルテの導入を進め、記録時間を30%短縮した

## 学歴

### 看護学科 — 京都看護大学
*2012年4月 – 2016年3月*

## スキル

- 救急看護、電子カルテ、採血、点滴、新人教育
`,
    job: `看護師（救急外来）

仕事内容
- 救急外来での搬送対応
- 新人看護師の教育

応募資格
- 救急看護の経験3年以上
- 電子カルテの使用経験

福利厚生
- 社会保険完備、賞与年2回
`,
    benefits: ['社会保険', '賞与'],
    requirements: '応募資格',
  },
  {
    key: 'Spanish accountant',
    markdown: `# José Luis Ñáñez Peña

Contable
jose.nanez@example.com · +34 91 555 01 42 · Sevilla

## Perfil

Contable con diez años de experiencia; reducción del cierre mensual de nueve a cuatro días.

## Experiencia

### Contable — Olivares del Sur S.L.
*enero 2018 – actualidad · Sevilla*

- Reducción del cierre mensual de nueve a cuatro días
- Preparación del IVA y del Impuesto de Sociedades de 14 empresas
- Implantación de SAP con un equipo de 5 personas

## Formación

### Grado en Administración y Dirección de Empresas — Universidad de Cádiz
*2009 – 2013*

## Competencias

- SAP, contabilidad, conciliación bancaria, nóminas, IVA, Excel
`,
    job: `Contable senior

Funciones
- Cierre mensual y conciliación bancaria

Requisitos
- Experiencia de 5 años en contabilidad
- Dominio de SAP y Excel
- Conocimientos de IVA y nóminas

Ofrecemos
- Seguro médico, vales de comida, teletrabajo
`,
    benefits: ['seguro', 'vales', 'teletrabajo', 'dominio'],
    requirements: 'Requisitos',
  },
];
