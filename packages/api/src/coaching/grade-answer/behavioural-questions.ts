export interface BehaviouralQuestion {
  /** Stable: `conflict`. */
  id: string;
  text: string;
  /** What an interviewer wants to hear about. */
  asksFor: string;
  /** What the answer has to tell of, in the middle of a sentence. */
  tellsOf: string;
  /** Words of which an English answer to it has at least one; wide, since nobody is to be refused for a choice of words. */
  cues: RegExp;
}

/** Questions about what one did, as interviewers of every trade ask them. */
export const behaviouralQuestions: readonly BehaviouralQuestion[] = [
  {
    id: 'conflict',
    text: 'Tell me about a time you disagreed with a colleague. What did you do?',
    asksFor: 'how you deal with conflict',
    tellsOf: 'a disagreement',
    cues: /\b(?:disagree|argu|conflict|opinion|object|clash|tension|dispute|differ|debate|quarrel|oppos|convinc|persuad|compromis|pushed back|push back|challenged|did not (?:want|like|accept|think)|didn['’]t (?:want|like|accept|think)|refus|insist|criti(?:que|ci[sz])|upset|angry|annoyed|frustrat|said no|thought (?:that )?(?:we|it|the)|wanted (?:to|me|us)|instead|wrong|complain|sceptic|skeptic|doubt)/iu,
  },
  {
    id: 'mistake',
    text: 'Tell me about a mistake you made at work. What happened next?',
    asksFor: 'how you own and mend a mistake',
    tellsOf: 'a mistake',
    cues: /\b(?:mistake|error|wrong|forgot|overlook|missed|mix(?:ed)? up|mis(?:read|judg|under|calc|plac|spel|label|cop|count)|broke|deleted|lost|fault|fail|spill|late|incorrect|accident|slip|blame|apolog|sorry|oversight|double[- ]?book|should (?:have|not have)|did not (?:check|notice|see|ask|test)|didn['’]t (?:check|notice|see|ask|test)|bug|outage|crash|damag)/iu,
  },
  {
    id: 'deadline',
    text: 'Describe a time when you had too much to do and too little time. How did you decide what came first?',
    asksFor: 'how you set priorities',
    tellsOf: 'too much to do in too little time',
    cues: /\b(?:deadline|time|priorit|urgent|short|understaffed|overload|overwhelm|busy|behind|late|rush|pressure|at once|first|wait|today|tomorrow|hours?|days?|weeks?|due|queue|backlog|triage|too much|too many|deleg|postpon)/iu,
  },
  {
    id: 'initiative',
    text: 'Describe something you improved at work without being asked to.',
    asksFor: 'initiative',
    tellsOf: 'something you improved',
    cues: /\b(?:improv|better|faster|easier|quicker|simpl|automat|chang|new|start|introduc|creat|built|wrote|design|organi[sz]|propos|suggest|idea|noticed|saved|reduc|cut|remov|fix|replac|set up|streamlin|initiat|document|checklist|script|template|redesign)/iu,
  },
  {
    id: 'difficult-person',
    text: 'Tell me about a difficult customer, patient or client. How did you handle it?',
    asksFor: 'patience and judgement with people',
    tellsOf: 'a difficult person',
    cues: /\b(?:customer|patient|client|guest|visitor|passenger|student|pupil|parent|resident|caller|user|buyer|tenant|relative|family|father|mother|man|woman|person|people|someone|boss|manager|colleague|supplier|vendor)/iu,
  },
  {
    id: 'learning',
    text: 'Tell me about something you had to learn quickly. How did you go about it?',
    asksFor: 'how you learn',
    tellsOf: 'something you learned',
    cues: /\b(?:learn|stud|taught|teach|train|course|read|practi[cs]|new|never (?:used|done|seen|worked)|understand|understood|figur|research|tutorial|document|manual|asked|watch|shadow|certif|exam|pick(?:ed)? up|master|familiar)/iu,
  },
  {
    id: 'teamwork',
    text: 'Describe a result you are proud of that you reached with others. What was your part?',
    asksFor: 'your own part in a team',
    tellsOf: 'a result you reached with others',
    cues: /\b(?:\bwe\b|\bour\b|team|together|colleague|coworker|co-worker|group|crew|with (?:two|three|four|five|six|\d+|my|the|other)|others|partner|department|shared|helped)/iu,
  },
  {
    id: 'criticism',
    text: 'Tell me about criticism that was hard to hear. What did you do with it?',
    asksFor: 'how you take criticism',
    tellsOf: 'criticism of your work',
    cues: /\b(?:criti(?:que|ci[sz])|feedback|review|told me|said (?:that )?(?:I|my)|complain|point(?:ed)? out|comment|evaluat|apprais|rating|harsh|unfair|remark|not good enough|too (?:slow|fast|long|loud|quiet|late|much|little|direct|detailed|careful)|disappoint|hard to hear|hurt|improv)/iu,
  },
  {
    id: 'failure',
    text: 'Describe a time when you did not reach a goal. What did you take from it?',
    asksFor: 'how you deal with failure',
    tellsOf: 'a goal you did not reach',
    cues: /\b(?:fail|not reach|n['’]t reach|miss(?:ed)?|lost|late|below|short of|only|unable|could not|couldn['’]t|did not|didn['’]t|too (?:late|slow|long|few|little|optimistic|ambitious)|reject|cancel|stopp|gave up|behind|over budget|goal|target|disappoint|declin|unsuccess)/iu,
  },
  {
    id: 'leading',
    text: 'Tell me about a time you had to lead or convince people who did not report to you.',
    asksFor: 'influence',
    tellsOf: 'leading or convincing others',
    cues: /\b(?:lead|led|convinc|persuad|influenc|explain|present|show|propos|pitch|coordinat|organi[sz]|mentor|motivat|agree|support|buy[- ]?in|trust|together|team|others|group|colleague|meeting|align|volunteer|taught|train)/iu,
  },
  {
    id: 'decision',
    text: 'Tell me about a decision you had to make without all the facts.',
    asksFor: 'judgement under uncertainty',
    tellsOf: 'a decision',
    cues: /\b(?:decid|decision|chose|choice|choos|option|risk|judg|uncertain|unclear|unknown|did not know|didn['’]t know|missing|without|guess|assum|estimat|weigh|call|opted|pick|settled on|alternativ)/iu,
  },
  {
    id: 'change',
    text: 'Describe a change at work that you found hard. How did you adapt?',
    asksFor: 'how you adapt',
    tellsOf: 'a change at work',
    cues: /\b(?:chang|new|switch|mov|merg|reorgani[sz]|restructur|replac|introduc|transition|migrat|adapt|adjust|different|used to|no longer|instead|remote|layoff|took over|takeover|system|software|manager|process|schedule|shift)/iu,
  },
];
