import type { SectionKind } from './resume-document.ts';

const headings = (text: string): readonly string[] => text.trim().split(/\s*[|\n]\s*/u);

/** Headings as people write them, by kind, in many languages. Lower case, without punctuation. */
export const headingsByKind: Readonly<Record<Exclude<SectionKind, 'other'>, readonly string[]>> = {
  summary: headings(`
    summary | profile | professional summary | career summary | executive summary | personal profile | professional profile | personal statement
    objective | career objective | about | about me | introduction | overview | highlights | summary of qualifications | career profile | my profile | bio
    who i am | profil | über mich | kurzprofil | zusammenfassung | profil professionnel | à propos | a propos | à propos de moi | résumé | objectif
    perfil | perfil profesional | resumen | resumen profesional | sobre mí | objetivo | perfil profissional | resumo | resumo profissional | sobre mim
    profilo | profilo professionale | sommario | chi sono | profiel | persoonlijk profiel | samenvatting | over mij | podsumowanie | o mnie
    profil zawodowy | о себе | обо мне | профиль | про себе | профіль | sammanfattning | om mig | om meg | özet | hakkımda | profesyonel özet | giới thiệu
    mục tiêu nghề nghiệp | tóm tắt | 自己紹介 | 自己pr | 概要 | 職務要約 | 要約 | 个人简介 | 个人总结 | 自我评价 | 자기소개 | 요약 | نبذة | نبذة عني | الملخص | الملخص المهني | परिचय
    सारांश | σύνοψη | προφίλ | profil osobowy | o sobě | ringkasan | tentang saya | rezumat | תקציר | אודות | פרופיל | פרופיל מקצועי
  `),
  experience: headings(`
    experience | work experience | professional experience | academic appointments | appointments | professional appointments | academic positions | academic employment
    faculty appointments | teaching appointments | research appointments | academic experience | employment record | employment experience | career experience | career summary and experience | work background | employment | employment history | work history | career history | relevant experience
    positions | work | jobs | industry experience | clinical experience | teaching experience | research experience | nursing experience | job experience
    career | vocational | miscellaneous experience | positions held | internships | internship experience | practical experience | berufserfahrung
    beruflicher werdegang | berufspraxis | werdegang | praktische erfahrung | praktika | arbeitserfahrung | expérience | expériences
    expérience professionnelle | expériences professionnelles | parcours professionnel | experiencia | experiencia laboral | experiencia profesional
    historial laboral | trayectoria profesional | experiência | experiência profissional | experiências | histórico profissional | esperienza | esperienze
    esperienza professionale | esperienze professionali | esperienza lavorativa | esperienze lavorative | werkervaring | ervaring | loopbaan
    doświadczenie | doświadczenie zawodowe | przebieg kariery | опыт | опыт работы | профессиональный опыт | трудовая деятельность | досвід
    досвід роботи | erfarenhet | arbetslivserfarenhet | yrkeserfarenhet | arbeidserfaring | erhvervserfaring | työkokemus | deneyim | iş deneyimi
    iş tecrübesi | mesleki deneyim | kinh nghiệm | kinh nghiệm làm việc | 職歴 | 職務経歴 | 職務経験 | 経歴 | 工作经历 | 工作经验 | 工作經歷 | 实习经历 | 경력 | 경력사항 | 경력 사항 | 업무 경험
    الخبرة | الخبرات | الخبرة العملية | الخبرات العملية | الخبرة المهنية | अनुभव | कार्य अनुभव | εργασιακή εμπειρία | επαγγελματική εμπειρία | εμπειρία
    pracovní zkušenosti | praxe | pengalaman | pengalaman kerja | experiență | experiență profesională | munkatapasztalat | szakmai tapasztalat | ניסיון תעסוקתי | ניסיון מקצועי | ניסיון
  `),
  education: headings(`
    education | academic background | education and training | education training | academic qualifications | educational background | qualifications
    degrees | academic history | studies | academics | schooling | training | training and education | coursework | ausbildung | bildung | bildungsweg
    schulbildung | studium | akademischer werdegang | aus und weiterbildung | weiterbildung | formation | formations | études | éducation | diplômes
    formation académique | parcours scolaire | educación | formación | formación académica | estudios | educação | formação | formação acadêmica
    formação académica | escolaridade | istruzione | formazione | istruzione e formazione | educazione | titoli di studio | opleiding | opleidingen
    onderwijs | wykształcenie | edukacja | образование | освіта | utbildning | utdanning | uddannelse | koulutus | eğitim | eğitim bilgileri | öğrenim
    học vấn | trình độ học vấn | giáo dục | 学歴 | 教育背景 | 教育经历 | 教育 | 學歷 | 학력 | 학력사항 | 학력 사항 | التعليم | المؤهلات | المؤهلات العلمية | शिक्षा
    शैक्षिक योग्यता | εκπαίδευση | σπουδές | vzdělání | pendidikan | educație | studii | tanulmányok | végzettség | השכלה | לימודים
  `),
  skills: headings(`
    skills | technical skills | key skills | core skills | core competencies | competencies | skills and expertise | areas of expertise | expertise
    technologies | tools | technical proficiencies | skill set | skillset | professional skills | soft skills | hard skills | technology | computer skills
    it skills | abilities | strengths | specialties | tech stack | tools and technologies | programming | digital skills | skills and tools
    skills abilities | skills and abilities | clinical skills | trade skills | kenntnisse | fähigkeiten | kompetenzen | fachkenntnisse | edv kenntnisse
    it kenntnisse | besondere kenntnisse | compétences | compétences techniques | compétences clés | savoir faire | habilidades | competencias
    conocimientos | aptitudes | habilidades técnicas | competências | conhecimentos | competências técnicas | competenze | competenze tecniche | capacità
    abilità | vaardigheden | competenties | kennis | umiejętności | kompetencje | навыки | ключевые навыки | профессиональные навыки | умения | навички
    kompetens | kompetenser | färdigheter | ferdigheter | kompetanse | kompetencer | færdigheder | taidot | osaaminen | beceriler | yetenekler
    yetkinlikler | teknik beceriler | kỹ năng | スキル | 技能 | 技術 | 活かせる経験・知識・技術 | 专业技能 | 技能特长 | 專長 | 기술 | 보유 기술 | 역량 | المهارات | مهارات | कौशल | δεξιότητες
    ικανότητες | dovednosti | schopnosti | keterampilan | keahlian | competențe | abilități | készségek | כישורים | מיומנויות
  `),
  projects: headings(`
    projects | personal projects | selected projects | key projects | side projects | academic projects | project | open source | open source projects
    portfolio | project experience | opensource | creations | speaking engagements and projects | projekte | projets | proyectos | projetos | progetti
    projecten | projekty | проекты | проєкти | projekt | prosjekter | projekter | projektit | projeler | dự án | プロジェクト | 项目经历 | 项目经验 | 項目 | 프로젝트
    المشاريع | مشاريع | परियोजनाएं | έργα | proyek | proiecte | projektek | פרויקטים
  `),
  certifications: headings(`
    certifications | certificates | licenses | licences | licenses and certifications | licences and certificates | licensure
    professional certifications | certification | credentials | accreditations | certifications and licenses | certificate | courses
    courses and certifications | training and certifications | professional development | professional training | licenses certifications
    tickets and licences | zertifikate | zertifizierungen | certificats | habilitations | certificaciones | certificados | cursos | licencias
    certificações | certificazioni | certificati | corsi | patenti | certificaten | certificeringen | cursussen | certyfikaty | kursy | uprawnienia
    сертификаты | курсы | сертифікати | certifikat | kurser | sertifikater | certifikater | sertifikaatit | sertifikalar | kurslar | chứng chỉ | 資格
    免許・資格 | 免許 | 证书 | 资格证书 | 證照 | 자격증 | الشهادات | شهادات | الدورات | प्रमाणपत्र | πιστοποιήσεις | certifikáty | sertifikasi | sertifikat | certificări
  `),
  publications: headings(`
    publications | papers | selected publications | articles | books | writing | research publications | peer reviewed publications | journal publications
    journal articles | conference papers | publikationen | veröffentlichungen | publicaciones | publicações | pubblicazioni | publicaties | publikacje
    публикации | публікації | publikationer | publikasjoner | julkaisut | yayınlar | công bố | 論文 | 著作 | 发表论文 | 논문 | المنشورات | δημοσιεύσεις | publikace
    publikasi | publicații
  `),
  awards: headings(`
    awards | honors | honours | awards and honors | honors and awards | achievements | recognition | scholarships | selected honors | distinctions
    key achievements | prizes | accomplishments | fellowships | grants | awards and achievements | awards honors | honors awards | auszeichnungen | preise
    prix | distinctions et prix | récompenses | premios | reconocimientos | logros | prêmios | prémios | premi | riconoscimenti | prijzen
    onderscheidingen | nagrody | osiągnięcia | награды | достижения | нагороди | досягнення | utmärkelser | priser | palkinnot | ödüller | başarılar
    giải thưởng | 受賞歴 | 受賞 | 表彰 | 获奖经历 | 荣誉 | 獲獎 | 수상 | 수상 경력 | الجوائز | पुरस्कार | βραβεία | διακρίσεις | ocenění | penghargaan | premii
  `),
  languages: headings(`
    languages | language | language skills | spoken languages | foreign languages | sprachen | sprachkenntnisse | fremdsprachen | langues
    langues étrangères | idiomas | lenguas | línguas | lingue | lingue straniere | competenze linguistiche | talen | talenkennis | języki | języki obce
    znajomość języków | языки | знание языков | иностранные языки | мови | знання мов | språk | språkkunskaper | språkferdigheter | sprog | kielitaito
    kielet | diller | yabancı dil | yabancı diller | dil bilgisi | ngoại ngữ | ngôn ngữ | 語学 | 言語 | 语言 | 语言能力 | 語言能力 | 언어 | 외국어 | 어학 | اللغات | لغات
    भाषाएं | भाषाएँ | γλώσσες | ξένες γλώσσες | jazyky | jazykové znalosti | bahasa | limbi | limbi străine | nyelvek | nyelvtudás | שפות
  `),
  volunteering: headings(`
    volunteering | volunteer | volunteer experience | volunteer work | community service | community involvement | volunteer service | service | community
    social engagement | ehrenamt | ehrenamtliches engagement | soziales engagement | engagement | bénévolat | engagements | activités bénévoles
    voluntariado | volontariato | vrijwilligerswerk | wolontariat | волонтерство | волонтёрство | ideellt arbete | frivillig | frivilligt arbejde
    vapaaehtoistyö | gönüllülük | gönüllü çalışmalar | hoạt động tình nguyện | tình nguyện | ボランティア | ボランティア活動 | 志愿者经历 | 志愿活动 | 봉사활동 | التطوع
    العمل التطوعي | εθελοντισμός | dobrovolnictví | sukarelawan | voluntariat | önkéntesség
  `),
};

/** Headings of sections that are common and of no kind of their own. */
export const otherHeadings: readonly string[] = headings(`
    interests | hobbies | hobbies and interests | activities | references | referees | patents | invited talks | talks | presentations | conferences
    memberships | affiliations | professional affiliations | professional memberships | associations | additional information | other | miscellaneous
    extracurricular activities | leadership | leadership experience | military service | personal details | personal information | contact
    contact information | contact details | contacts | links | social | governance | samples | speaking | testimonials | service to profession | personal
    details | reading | recommendations | notes | declaration | availability | research interests | master thesis | masters thesis | thesis | media
    press | exhibitions | driving licence | work authorization | visa status | equipment | social networks | teaching | supervision
    invited presentations | interessen | hobbys | referenzen | persönliche daten | angaben zur person | kontakt | mitgliedschaften | sonstiges
    führerschein | centres d’intérêt | centres d'intérêt | loisirs | coordonnées | références | informations personnelles | divers | intereses | aficiones
    referencias | datos personales | contacto | otros | interesses | referências | dados pessoais | contato | interessi | referenze | dati personali
    contatti | hobby’s | hobby's | referenties | persoonlijke gegevens | zainteresowania | dane osobowe | referencje | интересы | хобби | личные данные
    контакты | дополнительная информация | рекомендации | інтереси | контакти | intressen | referenser | interesser | referanser | harrastukset
    ilgi alanları | referanslar | kişisel bilgiler | iletişim | sở thích | thông tin cá nhân | liên hệ | người tham chiếu | 趣味 | 連絡先 | 基本情報 | 本人希望記入欄
    兴趣爱好 | 联系方式 | 个人信息 | 취미 | 연락처 | 인적사항 | الاهتمامات | المراجع | المعلومات الشخصية | संपर्क | ενδιαφέροντα | επικοινωνία | zájmy | minat | kontak
    interese
`);
