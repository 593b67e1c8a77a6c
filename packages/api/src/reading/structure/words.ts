const wordsOf = (text: string) => text.trim().split(/\s+/u).join('|');
const anyOf = (text: string) => new RegExp(`(?<![\\p{L}])(?:${wordsOf(text)})(?![\\p{L}-])`, 'iu');

/** Words of job titles, in the languages with most resumes. */
const titleWords = anyOf(`
  engineer developer programmer architect manager director officer president vp ceo cto cfo coo cio founder co-founder cofounder owner partner lead head chief principal senior junior
  intern internship trainee apprentice assistant associate analyst consultant advisor adviser specialist coordinator administrator supervisor foreman technician mechanic electrician welder
  plumber carpenter machinist fitter operator driver dispatcher courier nurse midwife physician doctor surgeon therapist pharmacist dentist caregiver paramedic teacher tutor professor lecturer
  instructor researcher scientist fellow postdoc student librarian accountant bookkeeper auditor controller clerk cashier teller secretary receptionist chef cook baker waiter waitress
  bartender barista housekeeper cleaner janitor guard porter host hostess salesperson salesman representative agent broker buyer merchandiser designer artist editor writer journalist reporter
  photographer producer animator translator interpreter lawyer attorney paralegal judge counsel recruiter economist statistician planner strategist marketer evangelist ambassador mentor coach
  owner scrum sales success roofer installer hand foreperson crewman handyman landscaper painter glazier tailor seamstress packer picker stocker loader sorter assembler upholsterer
  marketer copywriter blogger youtuber trainer facilitator organizer organiser moderator concierge valet caretaker nanny babysitter groomer trader underwriter actuary appraiser broker estimator
  scheduler buyer dietitian nutritionist optician hygienist phlebotomist radiographer sonographer psychologist counselor counsellor chaplain pastor deacon registrar bursar provost demonstrator
  geologist biologist chemist physicist mathematician archaeologist historian curator archivist conservator ecologist agronomist forester farmer farmhand rancher fisherman sommelier sous commis
  volunteer contractor freelancer worker laborer labourer helper aide staff crew superintendent inspector surveyor draughtsman drafter pilot captain sailor soldier sergeant lieutenant firefighter
  teamleitung bereichsleitung abteilungsleitung leitung kundenberater kundenberaterin bürokraft hilfskraft fachkraft aushilfe servicekraft pflegekraft reinigungskraft lagerist lageristin sekretärin sekretär assistenz referent referentin redakteur redakteurin erzieher erzieherin arzt ärztin apotheker apothekerin zimmerer maurer maler tischler bäcker bäckerin friseur friseurin gärtner gärtnerin kellner kellnerin
  leiter leiterin ingenieur ingenieurin entwickler entwicklerin techniker mitarbeiter mitarbeiterin sachbearbeiter pfleger krankenpfleger krankenschwester pflegefachkraft lehrer lehrerin verkäufer
  kaufmann kauffrau elektriker elektroniker schweißer schlosser mechaniker mechatroniker koch köchin fahrer werkstudent werkstudentin praktikant praktikantin auszubildender geschäftsführer berater buchhalter buchhalterin
  chef cheffe commis serveur serveuse barman barmaid sommelier sommelière réceptionniste aide-soignant aide-soignante auxiliaire éducateur éducatrice animateur animatrice formateur formatrice rédacteur rédactrice gestionnaire employé employée ouvrier ouvrière magasinier cariste maçon plombier menuisier peintre boulanger boulangère pâtissier coiffeur coiffeuse secrétaire assistante gérant gérante acheteur acheteuse juriste avocat avocate médecin
  ingénieur ingénieure développeur développeuse responsable directeur directrice chargé chargée infirmier infirmière enseignant enseignante professeur professeure technicien technicienne électricien soudeur cuisinier cuisinière comptable stagiaire apprenti conseiller vendeur vendeuse conducteur chauffeur
  encargado encargada operario operaria carretillero carretillera mozo dependiente dependienta camarero camarera recepcionista administrativo administrativa comercial vendedor vendedora asesor asesora responsable peón albañil fontanero pintor pintora peluquero peluquera limpiador limpiadora cuidador cuidadora educador educadora abogado abogada médico médica psicólogo psicóloga periodista
  ingeniero ingeniera desarrollador desarrolladora gerente director directora jefe jefa enfermero enfermera profesor profesora maestro maestra técnico técnica electricista soldador cocinero cocinera contador contadora conductor camionero becario becaria auxiliar analista consultor coordinador coordinadora
  gestor gestora assistente auxiliar vendedor vendedora atendente caixa recepcionista operador operadora supervisor supervisora encarregado encarregada pedreiro pintor advogado advogada jornalista médico médica psicólogo psicóloga redator redatora secretária
  engenheiro engenheira desenvolvedor desenvolvedora enfermeiro enfermeira professor professora eletricista cozinheiro motorista estagiário estagiária
  addetto addetta centralinista segretario segretaria cameriere cameriera commesso commessa magazziniere operaio operaia barista receptionist venditore venditrice assistente educatore educatrice avvocato medico psicologa psicologo giornalista muratore idraulico
  ingegnere sviluppatore sviluppatrice responsabile direttore infermiere infermiera insegnante tecnico elettricista saldatore cuoco cuoca contabile ragioniere autista tirocinante impiegato impiegata
  ploegleider teamleider inpakker magazijnmedewerker verkoper verkoopster adviseur boekhouder secretaresse kok kelner monteur schilder timmerman metselaar elektricien verzorgende pedagogisch jurist
  ontwikkelaar verpleegkundige leraar lerares docent monteur medewerker stagiair chauffeur
  brygadzista magazynier sprzedawca sprzedawczyni kasjer kasjerka kelner kelnerka recepcjonista recepcjonistka asystent asystentka operator pracownik referent doradca przedstawiciel analityk konsultant murarz hydraulik malarz stolarz piekarz fryzjer fryzjerka lekarz prawnik dziennikarz opiekun opiekunka
  inżynier programista programistka kierownik pielęgniarka pielęgniarz nauczyciel nauczycielka spawacz elektryk kucharz księgowy księgowa kierowca specjalista stażysta
  инженер разработчик программист менеджер руководитель директор начальник медсестра медбрат врач учитель преподаватель сварщик электрик повар бухгалтер водитель специалист стажёр стажер
  інженер розробник вчитель зварювальник електрик кухар водій
  sjuksköterska lärare svetsare elektriker utvecklare ingenjör kock sykepleier lærer sygeplejerske
  μηχανικός προγραμματιστής νοσοκόμα νοσηλευτής νοσηλεύτρια καθηγητής καθηγήτρια δάσκαλος δασκάλα λογιστής λογίστρια μάγειρας οδηγός υπάλληλος διευθυντής διευθύντρια τεχνικός ηλεκτρολόγος
  mühendis mühendisi geliştirici hemşire öğretmen öğretmeni kaynakçı elektrikçi aşçı muhasebeci şoför stajyer uzman uzmanı müdür müdürü
`);
const titleParts =
  /(?:מהנדס|מפתח|מנהל|אח(?:ות)? מוסמכ|מורה|נהג|טבח|חשמלאי|エンジニア|開発者|マネージャー?|課長|部長|主任|係長|店長|看護師|教師|教諭|講師|運転手|溶接工|電気工事士|料理長|調理師|会計士|経理|営業|研究員|デザイナー|インターン|工程师|经理|主管|总监|助理|护士|教师|老师|会计|厨师|司机|焊工|电工|实习生|开发|研究员|专员|运营|策划|顾问|编辑|文员|代表|设计师|架构师|分析师|律师|医生|記者|主管|组长|店员|客服|销售|事務|スタッフ|担当|ディレクター|プランナー|コンサルタント|アシスタント|リーダー|엔지니어|개발자|매니저|간호사|교사|인턴|팀장|과장|대리|연구원|요리사)/u;
const titlePartsLong =
  /(?:\p{L}{2,}(?:leitung|leiter|leiterin|kraft|berater|beraterin|helfer|helferin|mitarbeiter|mitarbeiterin|assistent|assistentin|techniker|technikerin|ingenieur|ingenieurin|meister|kaufmann|kauffrau|verkäufer|verkäuferin|fahrer|fahrerin|pfleger|pflegerin|manager|managerin|entwickler|entwicklerin|lehrer|lehrerin|arzt|ärztin|führer|arbeiter|medewerker|leider|monteur|verpleger|chef)(?![\p{L}])|kỹ sư|lập trình viên|điều dưỡng|y tá|giáo viên|kế toán|đầu bếp|tài xế|thợ hàn|thợ điện|quản lý|trưởng phòng|nhân viên|thực tập sinh|مهندس|ممرض|معلم|مدرس|محاسب|طباخ|سائق|مدير|أخصائي|منسق|محرر|مشرف|مصمم|مساعد|موظف|مستشار|محلل|صحفي|طبيب|فني|عامل|बावर्ची|सहायक|ऑपरेटर|प्रबंधक|चालक|लिपिक|विक्रेता|तकनीशियन|पर्यवेक्षक|अधिकारी|लेखाकार|शिक्षक|नर्स|अभियंता)/iu;

/** Words of employers' names. */
const organizationWords = anyOf(`
  inc llc ltd limited corp corporation company co plc gmbh ag kg ohg se sa sas sarl srl spa bv nv ab as oy aps pty llp sl sp zoo ооо оао зао ао пао lda ltda
  group holdings holding partners associates bros sons industries enterprises solutions systems technologies labs laboratories studio studios agency consulting services logistics transport freight
  hospital clinic klinik klinikum krankenhaus hôpital hospital clínica ospedale szpital больница лікарня hastanesi university college school academy institute schule gymnasium lycée école escuela colegio instituto liceo szkoła школа
  bank insurance restaurant hotel bistro kitchen café ministry department council county city government army navy force museum library church foundation association society center centre
  university universität université universidad research airlines motors works werke werk foods markets stores shipyard construction electric energy utilities bakery farms medical health healthcare network
`);
const organizationParts =
  /(?:株式会社|有限会社|合同会社|製作所|工業|商事|商会|商店|物産|雑貨|書店|工務店|サービス|科技|传媒|文化|有限|企业|工作室|病院|学校|大学|銀行|研究所|協会|公司|集团|医院|银行|学院|주식회사|병원|대학교|학교|은행|회사|công ty|bệnh viện|trường|شركة|مؤسسة|مستشفى|مدرسة|جامعة|अस्पताल|विद्यालय|ट्रेडर्स|केंद्र|कंपनी|लिमिटेड)/iu;

const degreeWords = anyOf(`
  phd ph\\.d\\.? dphil doctorate doctor doktor msc m\\.sc\\.? ms m\\.s\\.? ma m\\.a\\.? mba m\\.b\\.a\\.? meng m\\.eng\\.? mphil med m\\.ed\\.? llm master masters master’s master's bsc b\\.sc\\.? bs b\\.s\\.? ba b\\.a\\.? beng b\\.eng\\.? bba bcom b\\.com b\\.tech btech m\\.tech mtech bsn msn llb bachelor bachelors bachelor’s bachelor's
  associate aas diploma diplom certificate degree ged minor major honours honors thesis apprenticeship journeyman a-levels baccalaureate abitur matura ausbildung fachabitur staatsexamen magister meister gesellenbrief gesellenprüfung realschulabschluss
  mbo hbo vwo havo vmbo vmbo-t propedeuse getuigschrift lbo mavo diplomatura bacharel tecnologia técnico especialização pós-graduação maturità ragioneria perito brevet cfa master mastère dess deug maîtrise technik liceum matura dyplom studia podyplomowe vordiplom lehre berufsausbildung umschulung fachwirt fachwirtin kaufmann kauffrau techniker technikerin facharbeiter mittlere hauptschulabschluss hochschulreife
  licence licenciatura licenciado licenciada grado grado-superior máster ingeniería doctorado bachillerato laurea laurea-magistrale dottorato diplôme bac bts dut cap dea doctorat maîtrise bacharelado mestrado doutorado tecnólogo
  licencjat magister inżynier doktorat technik бакалавр магистр специалист диплом кандидат бакалаврат магистратура kandidatexamen civilingenjör lisans önlisans doktora cử nhân thạc sĩ tiến sĩ kỹ-sư
`);
const degreeParts =
  /(?:課程|课程|学士|修士|博士|短期大学士|専門士|卒業|本科|硕士|학사|석사|박사|cử nhân|thạc sĩ|tiến sĩ|بكالوريوس|ماجستير|دكتوراه|स्नातक|स्नातकोत्तर|बी\.|एम\.|डिप्लोमा|πτυχίο)/iu;
const schoolWords = anyOf(`
  university college school academy institute institution polytechnic seminary mit eth epfl ucla suny cuny iit nit
  universität hochschule fachhochschule technische gymnasium realschule berufsschule berufskolleg volkshochschule schule université école lycée collège institut iut universidad escuela instituto colegio universidade faculdade
  università politecnico istituto liceo scuola universiteit hogeschool roc uniwersytet politechnika akademia szkoła technikum liceum университет институт академия училище колледж школа університет інститут ліцей училище
  universitet universitetet högskola högskolan högskole yliopisto üniversitesi lisesi enstitüsü univerzita škola universitatea universitas campus training
`);
const schoolParts =
  /(?:\p{L}{3,}(?:schule|akademie|gymnasium|kolleg|hogeschool|skolan?|koulu|opisto)(?![\p{L}])|\p{L}*lyceum|zespół szkół|大学|高等学校|高校|専門学校|学院|中学|학교|대학|trường|đại học|cao đẳng|học viện|جامعة|معهد|كلية|مدرسة|विश्वविद्यालय|महाविद्यालय|πανεπιστήμιο|σχολή)/iu;

const hits = (text: string, ...patterns: readonly RegExp[]) =>
  patterns.some((pattern) => pattern.test(text)) ? 1 : 0;

/** Above 0: rather a job title; below 0: rather an employer. */
export const titleScore = (text: string): number =>
  2 * hits(text, titleWords, titleParts, titlePartsLong) -
  hits(text, organizationWords, organizationParts);

/** Above 0: rather a degree; below 0: rather a school. */
export const degreeScore = (text: string): number =>
  hits(text, degreeWords, degreeParts) -
  2 * hits(text.replace(schoolLeaving, '$1'), schoolWords, schoolParts);

/** `High School Diploma` is what is given there, and no school. */
const schoolLeaving =
  /\b(?:high|secondary|middle) school (diploma|certificate|degree|equivalent)/iu;

export const isOrganization = (text: string): boolean =>
  hits(text, organizationWords, organizationParts, schoolWords, schoolParts) > 0;

const occupationEnding =
  /(?:(?:er|or|ist|ian|ant|ent|eur|euse|ière?|teur|trice|ador|adora|ero|era|ista|ante|ente|iere|aio|aia|tore|nik|arz|erz|owiec|ant|ek|leiter|leitung|kraft|frau|mann|berater|beraterin|helfer|helferin|hilfe|in))(?=$|[\s,(/])/iu;
const houseStart =
  /^(?:the|le|la|les|los|las|el|il|lo|gli|der|die|das|de|het|den|maison|casa|chez|studio|bodegas?|okna|dar|grupo|gruppo|groupe)\s|\s(?:&|and|und|et|y|e|i|en)\s(?:\p{Lu}|co\b|sons?\b|töchter|söhne|fils|hijos|figli|synowie|zonen)|['’]s\b/iu;

/** Where no list knows a name: 1 when it ends as the names of trades do, -1 when it begins or is joined as the names of houses are. */
export const nameHint = (text: string): number =>
  (occupationEnding.test(text) ? 1 : 0) - (houseStart.test(text) ? 2 : 0);
