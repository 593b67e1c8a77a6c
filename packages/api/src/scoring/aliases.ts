import { normalizeTerm } from './tokenize.ts';

/** Names of one thing. Each row is only what both sides of the hiring desk use for the same; near neighbours are not aliases. */
const rows = `
Kubernetes|K8s
JavaScript|JS|ECMAScript
TypeScript|TS
Node.js|NodeJS|Node
React|React.js|ReactJS
Vue|Vue.js|VueJS
Angular|AngularJS|Angular.js
Next.js|NextJS
PostgreSQL|Postgres
Microsoft SQL Server|MS SQL Server|SQL Server|MSSQL
MongoDB|Mongo
Amazon Web Services|AWS
Google Cloud Platform|Google Cloud|GCP
Microsoft Azure|Azure
Go|Golang
C#|C Sharp|CSharp
C++|CPP
.NET|dotnet|.NET Core|.NET Framework
CI/CD|continuous integration|continuous delivery|continuous deployment
Infrastructure as code|IaC
Machine learning|ML
Artificial intelligence|AI
Natural language processing|NLP
Large language models|LLM|LLMs
User experience|UX
User interface|UI
Application programming interface|API
Search engine optimization|SEO
Quality assurance|QA
Site reliability engineering|SRE
Object-oriented programming|OOP
Extract transform load|ETL
Cascading Style Sheets|CSS
Microsoft Excel|MS Excel|Excel
Microsoft Word|MS Word
Microsoft PowerPoint|MS PowerPoint|PowerPoint
Microsoft Office|MS Office|Microsoft 365|Office 365
Google Workspace|G Suite
Customer relationship management|CRM
Enterprise resource planning|ERP
Point of sale|POS
Key performance indicators|KPI|KPIs
Project management professional|PMP
Certified public accountant|CPA
Generally accepted accounting principles|GAAP
Accounts payable|AP
Accounts receivable|AR
Human resources|HR
Registered nurse|RN
Licensed practical nurse|LPN|Licensed vocational nurse|LVN
Certified nursing assistant|CNA
Nurse practitioner|NP
Bachelor of Science in Nursing|BSN
Master of Science in Nursing|MSN
Emergency medical technician|EMT
Basic life support|BLS
Advanced cardiac life support|ACLS
Pediatric advanced life support|PALS
Neonatal resuscitation program|NRP
Cardiopulmonary resuscitation|CPR
Electronic health record|EHR|Electronic health records|Electronic medical record|Electronic medical records|EMR
Intensive care unit|ICU
Emergency department|ED|Emergency room|ER
Intravenous|IV
Medical-surgical|Med-surg|Medsurg
Gas metal arc welding|GMAW|MIG|MIG welding
Gas tungsten arc welding|GTAW|TIG|TIG welding
Shielded metal arc welding|SMAW|stick welding
Flux-cored arc welding|FCAW|flux core welding
AWS D1.1
Driver's license|driver license|driving licence|driver's licence
Commercial driver's license|CDL|Commercial driver license
Computer numerical control|CNC
Programmable logic controller|PLC|Programmable logic controllers|PLCs
Computer-aided design|CAD
Heating ventilation and air conditioning|HVAC
Personal protective equipment|PPE
Occupational Safety and Health Administration|OSHA
Lockout/tagout|LOTO|lock out tag out
Standard operating procedure|SOP|Standard operating procedures|SOPs
Good manufacturing practice|GMP|Good manufacturing practices
Hazard analysis and critical control points|HACCP
Individualized education program|IEP|Individualized education programs|IEPs
English as a second language|ESL
Blueprint reading|blueprints|read blueprints|reading blueprints
Forklift operation|forklift operator|forklift driving|forklift
Supply chain management|SCM
Warehouse management system|WMS
Applicant tracking system|ATS
Contracting officer's representative|COR
Information systems security officer|ISSO
`;

const groups: readonly (readonly string[])[] = rows
  .trim()
  .split('\n')
  .map((row) => row.split('|'));
const groupOf = new Map<string, readonly string[]>();
for (const group of groups) for (const name of group) groupOf.set(normalizeTerm(name), group);

/** The other names of a term, as people write them. */
export function aliasesOf(term: string): readonly string[] {
  const own = normalizeTerm(term);
  return (groupOf.get(own) ?? []).filter((name) => normalizeTerm(name) !== own);
}

/** One key for all names of a thing. */
export function termKey(term: string): string {
  const own = normalizeTerm(term);
  const first = groupOf.get(own)?.[0];
  return first ? normalizeTerm(first) : own;
}

/** Names that the table itself vouches for as searchable terms. */
export const aliasNames: readonly string[] = groups.flat();
