/**
 * Sentences that speak to a machine instead of a reader. The patterns are tight on purpose: a security engineer who quotes
 * such a sentence, or writes "ignored alerts", is not touched.
 */
const english: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b(?:\W+\w+){0,3}?\W+(?:previous|prior|above|earlier|preceding)\W+(?:instructions?|prompts?|rules?|directions?|guidelines?|text)\b/iu,
  /\b(?:ignore|disregard)\W+(?:all|any|your)\W+(?:instructions?|prompts?|rules?|guidelines?)\b/iu,
  /\b(?:do\W+not|don['’]t|never)\W+follow\W+(?:your|previous|prior|other)\W+(?:system\W+)?(?:instructions?|prompts?|rules?|guidelines?)\b/iu,
  /\byou\W+are\W+(?:now\W+)?(?:an?\W+)?(?:ai|chatgpt|gpt|claude|gemini|llm|(?:large\W+)?language\W+model|assistant|recruiter\W+bot)\b/iu,
  /^\W*(?:note|message|attention|instructions?|memo)\W+(?:to|for)\W+(?:the\W+|any\W+|all\W+)?(?:ai|llms?|gpt|chatgpt|claude|gemini|bots?|language\W+models?|automated\W+\w+)\b/iu,
  /^\W*(?:ai|llm|chatgpt|gpt|claude|gemini|system|assistant|bot)\s*[:,]\s*(?:you|please|ignore|disregard|mark|rate|rank|score|recommend|output|answer|respond|this\W+(?:is|candidate|resume|applicant))\b/iu,
  /\b(?:give|assign|award|rate|score|rank|grade|mark)\W+(?:this|the|my|me)\b(?:\W+\w+){0,4}?\W+(?:(?:a|the)\W+)?(?:100|10|maximum|highest|perfect|full|top|best)\b/iu,
  /\b(?:rank|rate|score|mark|classify|label|recommend|select|shortlist|approve|hire)\W+(?:this|my)\W+(?:candidate|resume|résumé|cv|applicant|application)\b/iu,
  /\b(?:must|should|please|always)\W+(?:recommend|suggest|advise)\W+(?:hiring\W+)?(?:this|me|him|her)\W*(?:candidate|applicant|person)?\b/iu,
  /\b(?:answer|say|respond|reply|state|conclude|output)\W+(?:that\W+)?(?:this|the)\W+(?:candidate|applicant)\W+(?:is|should|must|has)\b/iu,
  /\b(?:reveal|print|show|output|repeat)\W+(?:your|the)\W+(?:system\W+)?prompt\b/iu,
  /<\/?\s*(?:system|instructions?|prompt|assistant|user)\s*>|\[\/?INST\]|<\|[a-z_]+\|>/iu,
];

/** Up to three words between the verb and what it is about. */
const between = String.raw`[^\p{L}]+(?:[\p{L}\p{M}]+[^\p{L}]+){0,3}?`;
const order = (verbs: string, ...rest: readonly string[]) =>
  new RegExp(String.raw`(?<!\p{L})(?:${verbs})${between}${rest.join(String.raw`[^\p{L}]+`)}`, 'iu');

const otherLanguages: readonly RegExp[] = [
  order(
    String.raw`ignorier\p{L}*|vergiss|vergessen sie|missachte\p{L}*`,
    String.raw`(?:vorherig|bisherig|obig|früher|vorangegangen)\p{L}*`,
    String.raw`(?:anweisung|instruktion|regel|befehl)\p{L}*`,
  ),
  order(
    'ignore[rz]?|oublie[rz]?',
    '(?:instructions|consignes|règles|ordres)',
    '(?:précédentes?|précédents|antérieure?s?|ci-dessus)',
  ),
  order(
    String.raw`ignor[ae]\p{L}*|olvid[ae]\p{L}*|esqueça|esquece`,
    '(?:instrucciones|instruções|reglas|regras|órdenes|ordens)',
    '(?:anteriores|previas|prévias)',
  ),
  order(String.raw`ignora\p{L}*|dimentica\p{L}*`, '(?:istruzioni|regole|ordini)', 'precedenti'),
  order(
    'negeer|vergeet|ignoreer',
    '(?:eerdere|vorige|voorgaande|bovenstaande)',
    '(?:instructies|regels|opdrachten)',
  ),
  order(
    'zignoruj|ignoruj|pomiń|zapomnij',
    String.raw`(?:poprzedni|wcześniejsz|powyższ)\p{L}*`,
    String.raw`(?:instrukcj|polece|zasad)\p{L}*`,
  ),
  order(
    String.raw`(?:про)?игнорируй\p{L}*|забудь\p{L}*`,
    String.raw`(?:предыдущ|прежн|прошл)\p{L}*`,
    String.raw`(?:инструкци|указани|команд)\p{L}*`,
  ),
  order('تجاهل', '(?:التعليمات|الأوامر)', 'السابقة'),
  /(?:以前|上記|これまで)の(?:指示|命令)を(?:すべて|全て)?無視|無視[^。]{0,12}(?:以前|上記|これまで)の(?:指示|命令)/u,
  /忽略(?:掉)?(?:之前|以上|上述|先前)(?:的)?(?:所有|全部|一切)?(?:的)?(?:指令|指示|说明|命令)/u,
  /(?:이전|지금까지|위)(?:의)?\s*(?:모든\s*)?지시(?:를|사항을)?\s*(?:모두\s*)?무시/u,
];

export const instructionPatterns: readonly RegExp[] = [...english, ...otherLanguages];
