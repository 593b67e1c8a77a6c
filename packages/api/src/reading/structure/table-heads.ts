/** What stands above the columns of a table of roles or degrees. */
const columnHeads = new Set(
  [
    'date|dates|period|from|to|from – to|duration|year|years|start|end|start date|end date|timeframe|tenure',
    'position|title|job title|role|designation|post|employer|company|organization|organisation|company name|employer name|firm',
    'school|university|institution|institute|college|board|board/university|degree|qualification|course|program|programme|exam|examination|grade|gpa|cgpa|percentage|marks|score|result|field of study|major',
    'location|place|city|country|description|responsibilities|duties|details|project|technologies|skill|level|proficiency|language|reading|writing|speaking|s.no|s. no.|no.|#',
    'zeitraum|datum|von|bis|jahr|tätigkeit|stelle|arbeitgeber|firma|unternehmen|ort|schule|abschluss|note|aufgaben',
    'période|dates|année|poste|fonction|employeur|entreprise|société|lieu|établissement|école|diplôme|formation|mission',
    'periodo|período|fechas|fecha|año|puesto|cargo|empresa|empleador|lugar|centro|institución|título|titulación|formación|data|anno|anni|posizione|ruolo|azienda|luogo|istituto|titolo|cargo|instituição|curso',
    'период|даты|годы|год|должность|организация|компания|место работы|учебное заведение|специальность|квалификация',
    '期間|年月|年|月|会社名|勤務先|職種|役職|業務内容|学校名|学歴・職歴|学歴|職歴|时间|日期|公司|职位|学校|专业|学历|기간|회사|직위|학교|전공',
  ]
    .join('|')
    .split('|'),
);

/** Whether the cells of a row are the names of a table's columns and no part of the resume. */
export const isTableHead = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  cells.every((cell) =>
    columnHeads.has(
      cell
        .trim()
        .toLowerCase()
        .replace(/\s*[:：]$/u, ''),
    ),
  );
