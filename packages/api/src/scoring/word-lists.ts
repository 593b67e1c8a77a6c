/** Small closed word classes per language; open vocabularies (skills, titles) come in as input. */
export type Language = 'en' | 'de' | 'fr' | 'es';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Function words: they end a noun phrase, and they show that a line is a sentence. */
export const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(`a an the and or but nor of in on at to for from by with without within into onto over under between among across through
    during before after until while as than per via is are was were be been being am do does did has have had having can could will would
    shall should may might must not no yes it its this that these those there here who whom whose which what when where why how you your yours
    we our ours us they them their he she his her him i me my if so such other others all any each every both either some more most less least
    up down out off toward towards against upon along around per again also only just about above below etc eg ie vs using use used e g s t`),
  de: words(`der die das den dem des ein eine einen einem einer eines und oder aber von im in am an auf zu zur zum für mit ohne bei nach aus über unter
    zwischen durch während vor seit bis als wie ist sind war waren sein wird werden hat haben hatte sowie sich nicht kein keine du sie wir ihr ihre unser dein deine es`),
  fr: words(`le la les un une des du de et ou mais à au aux en dans sur sous avec sans pour par chez entre vers est sont était être a ont avoir qui que
    dont ce cette ces son sa ses leur leurs nos notre vos votre vous nous il elle ils elles ne pas plus d l`),
  es: words(`el la los las un una unos unas y o u pero de del en con sin por para a al ante bajo entre hacia hasta desde sobre es son era fue ser ha han
    haber que cual su sus nuestro nuestra tu tus no se como más lo le les`),
};

/** Words of the headings of a resume. A word thrown into its lines is none of them. */
export const headingWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'experience employment education skills summary work history projects certifications languages about training',
  ),
  de: words(
    'berufserfahrung erfahrung werdegang ausbildung bildung studium kenntnisse fähigkeiten kompetenzen projekte sprachen zusammenfassung',
  ),
  fr: words(
    'expérience expériences parcours éducation études formation formations compétences projets langues certificats',
  ),
  es: words(
    'experiencia educación formación estudios habilidades competencias conocimientos proyectos idiomas resumen certificaciones',
  ),
};

/** Words that stand in nearly every posting and name nothing to search for. */
export const genericWords: ReadonlySet<string> = words(`
  ability able abilities experience experienced experiences knowledge knowledgeable skill skills skilled understanding familiarity familiar proficiency
  proficient proficiently expertise expert background competency competencies competence capability capabilities capable qualification qualifications
  qualified requirement requirements required require requires preferred preference desired desirable plus bonus nice ideal ideally must minimum
  strong excellent outstanding exceptional solid proven demonstrated good great high highly deep extensive advanced basic broad thorough working
  hands demonstrable significant relevant related similar equivalent various multiple several many wide range variety different new current
  existing complex large small medium fast paced fast-paced dynamic challenging exciting successful effective effectively efficient efficiently
  year years month months day days week weeks hour hours time full part level senior junior entry lead
  team teams teamwork teammate teammates player people person persons individual individuals candidate candidates applicant applicants employee employees
  member members colleague colleagues staff role roles position positions job jobs work works worker workplace environment environments company
  companies organization organizations organisation organisations business businesses department departments office offices industry industries
  opportunity opportunities career careers responsibility responsibilities responsible duty duties task tasks activity activities objective objectives
  goal goals need needs area areas field fields way ways type types kind kinds set sets end result results best practice practices
  thing things detail details attention oriented orientation self motivated motivation starter passion passionate driven positive attitude
  communication communicate communicating communicator interpersonal verbal verbally written oral spoken collaboration collaborative collaborate
  collaborating leadership organizational organizing organized multitask multitasking prioritize prioritization flexible flexibility reliable
  reliability dependable punctual punctuality professional professionally professionalism independent independently initiative creative
  creativity problem problems solving solve critical thinking thinker adaptable adaptability learn learning learner willing willingness eager
  ensure ensuring provide provides providing support supports supporting supported help helps helping assist assists assisting perform performs
  performing performed develop develops developing developed manage manages managing managed maintain maintains maintaining maintained create creates
  creating created build builds building built deliver delivers delivering delivered implement implements implementing implemented lead leads leading led
  drive drives driving drove identify identifies identifying define defines defining improve improves improving make makes making take takes taking
  include includes including included follow follows following participate participates participating coordinate coordinates coordinating
  apply applying applied demonstrate demonstrating understand understands know knowing lift lifting stand standing utilize utilizing
  use uses using used utilise conduct conducting conducts establish establishing report reports reporting serve serves serving
  join joining bring bringing offer offers offering seek seeking looking want wants come comes get gets give gives keep keeps
  least well one two three four five six seven eight nine ten first second third next last degree bachelor bachelors master masters diploma
  education certificate certification certifications certified license licensed licence licensure valid accredited completion completed program programs
  school university college high ged equivalent equal gs grade specialized specialised general overall internal external federal state local national
  day-to-day daily weekly monthly annual ongoing appropriate necessary possible key core main major important primary
  comfortable comfort confident confidence interest interested commitment committed mission value values culture
  process processes approach approaches solution solutions stakeholder stakeholders customer customers client clients user users partner partners
  product products service services project projects system systems tool tools technology technologies technical technique techniques method methods
  information data issue issues decision decisions strategy strategies strategic plan plans planning initiative initiatives quality standard standards
  policy policies procedure procedures material materials equipment operation operations world class real
  design designs designing designed document documents documentation documenting evaluate evaluating evaluation assess assessing assessment analyze analyzing
  analysis monitor monitors monitoring coordinate coordination review reviews reviewing prepare prepares preparing navigate navigating
  supervising hiring training overseeing governing crafting redefining involving integrating interpreting reducing handling
  based involved discovered measured concerning emerging unfamiliar further hone share single point later date clear demonstration effort efforts
  reasonable decent feedback member act center institute international government agency agencies world group groups unit units line lines
 active bachelor's master's programme associate's applicant's unless additional list listed cross functional multidisciplinary
  delivery mandatory executive change
  e.g i.e etc such like e g u.s us usa american remote hybrid onsite location salary travel shift shifts weekend weekends nights evenings
  abgeschlossene abgeschlossenes ausbildung berufserfahrung berufsausbildung erfahrung erfahrungen kenntnisse grundkenntnisse fähigkeit fähigkeiten
  kompetenz kompetenzen qualifikation qualifikationen umgang bereitschaft aufgaben tätigkeit tätigkeiten bereich bereiche arbeitsweise
  verantwortung selbstständig selbstständige eigenständig sicher sichere sicherer gute guter gutes sehr mehrjährige mehrjährig idealerweise
  mindestens vergleichbar vergleichbare einschlägige fundierte erste mitarbeiter kollegen team teams zusammenarbeit durchführung sicherstellung
  studium schulabschluss jahre jahren
  expérience expériences maîtrise connaissance connaissances compétence compétences formation formations bonne bonnes bon esprit sens
  capacité capacités équipe équipes collègue collègues nouveaux nouvelles nouveau nouvelle poste profil missions ans année années
  experiencia conocimiento conocimientos dominio capacidad capacidades titulación formación habilidad habilidades equipo equipos puesto perfil
  funciones años mínimo mínima imprescindible valorable nuevos nuevas buen buena buenos buenas nivel`);

/** Names that are ordinary words in lower case: they count only when written as a name on both sides. */
export const ambiguousNames: ReadonlySet<string> =
  words(`go r c d it as access excel word outlook teams swift rust spark express chef ruby helm box slack
  oracle epic sage puppet salt ember basic rails dart julia scratch spring hive pig storm impala shell make power bi notion linear maya unity
  reach sketch ant gem act`);

export const clichés: readonly RegExp[] = [
  /\bteam\W+(?:\w+\W+){0,3}?player\b/iu,
  /\bhard\W+(?:\w+\W+){0,3}?work(?:ing|er)\b/iu,
  /\bself\W+(?:\w+\W+){0,3}?(?:starter|motivated)\b/iu,
  /\b(?:detail|results?|goal)\W+(?:\w+\W+){0,3}?(?:oriented|driven)\b/iu,
  /\bthink(?:ing)?\W+(?:\w+\W+){0,3}?outside\b/iu,
  /\bgo\W+(?:\w+\W+){0,3}?getter\b/iu,
  /\bsynerg(?:y|ies|ize)\b/iu,
  /\b(?:dynamic|passionate|guru|ninja|rockstar|visionary)\b/iu,
  /\bproven\W+(?:\w+\W+){0,3}?track\W+(?:\w+\W+){0,3}?record\b/iu,
  /\bfast\W+(?:\w+\W+){0,3}?paced\b/iu,
  /\bteamfähig\b/iu,
  /\bbelastbar\b/iu,
  /\besprit\W+(?:\w+\W+){0,3}?d.équipe\b/iu,
  /\btrabajo\W+(?:\w+\W+){0,3}?en\W+(?:\w+\W+){0,3}?equipo\b/iu,
];

// Up to three words may stand inside a phrase: a word thrown in must not hide it.
export const dutyPhrases: readonly RegExp[] = [
  /\bresponsib(?:le\W+(?:\w+\W+){0,3}?for|ilit(?:y|ies)\W+(?:\w+\W+){0,3}?includ\w+)/iu,
  /\bduties\W+(?:\w+\W+){0,3}?includ\w+/iu,
  /\btasked\W+(?:\w+\W+){0,3}?with\b/iu,
  /\bin\W+(?:\w+\W+){0,3}?charge\W+(?:\w+\W+){0,3}?of\b/iu,
  /\bworked\W+(?:\w+\W+){0,3}?on\b/iu,
  /\bhelped\W+(?:\w+\W+){0,3}?(?:with|to)\b/iu,
  /\binvolved\W+(?:\w+\W+){0,3}?in\b/iu,
  /\bverantwortlich\W+(?:\w+\W+){0,3}?für/iu,
  /\bzuständig\W+(?:\w+\W+){0,3}?für/iu,
  /\bchargée?\W+(?:\w+\W+){0,3}?d[e’']/iu,
  /\bresponsable\W+(?:\w+\W+){0,3}?de\b/iu,
  /\bencargad[oa]\W+(?:\w+\W+){0,3}?de\b/iu,
];
