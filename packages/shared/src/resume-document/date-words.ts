/** Words that dates are written with, in the languages of the resumes we read. All lower case. */

/** One row per month; the forms of every language side by side. */
export const monthForms: readonly (readonly string[])[] = [
  'jan january januar jänner jaenner janv janvier ene enero janeiro gen gennaio januari jan styczeń stycznia sty leden ledna январь января янв січень січня ocak oca ιανουάριος ιανουαρίου ιαν يناير जनवरी ianuarie ian január tammikuu tammikuuta',
  'feb february februar févr fév fev février fevrier febrero fevereiro febbraio februari luty lutego lut únor února февраль февраля фев лютий лютого şubat şub φεβρουάριος φεβρουαρίου φεβ فبراير फरवरी फ़रवरी februarie február helmikuu helmikuuta',
  'mar march mär märz mrz maerz mars marzo março marco maart mrt marts marzec marca březen března март марта мар березень березня mart μάρτιος μαρτίου μαρ مارس मार्च martie március maaliskuu maaliskuuta maret',
  'apr april avr avril abr abril aprile kwiecień kwietnia kwi duben dubna апрель апреля апр квітень квітня nisan nis απρίλιος απριλίου απρ أبريل إبريل अप्रैल aprilie április huhtikuu huhtikuuta',
  'may mai mayo maio mag maggio mei maj maja květen května май мая травень травня mayıs μάιος μαΐου μαι مايو मई május toukokuu toukokuuta',
  'jun june juni juin junio junho giu giugno czerwiec czerwca cze červen června июнь июня июн червень червня haziran haz ιούνιος ιουνίου ιουν يونيو जून iunie június kesäkuu kesäkuuta',
  'jul july juli juil juillet julio julho lug luglio lipiec lipca lip červenec července июль июля июл липень липня temmuz tem ιούλιος ιουλίου ιουλ يوليو जुलाई iulie július heinäkuu heinäkuuta',
  'aug august août aout ago agosto augustus augusti sierpień sierpnia sie srpen srpna август августа авг серпень серпня ağustos ağu αύγουστος αυγούστου αυγ أغسطس अगस्त augusztus elokuu elokuuta agustus',
  'sep sept september septembre septiembre setiembre set setembro settembre wrzesień września wrz září сентябрь сентября сен сент вересень вересня eylül eyl σεπτέμβριος σεπτεμβρίου σεπ سبتمبر सितंबर सितम्बर septembrie szeptember syyskuu syyskuuta',
  'oct october okt oktober octobre octubre out outubro ott ottobre październik października paź říjen října октябрь октября окт жовтень жовтня ekim eki οκτώβριος οκτωβρίου οκτ أكتوبر अक्टूबर अक्तूबर octombrie október lokakuu lokakuuta',
  'nov november novembre noviembre novembro listopad listopada lis ноябрь ноября ноя нояб листопада kasım kas νοέμβριος νοεμβρίου νοε نوفمبر नवंबर नवम्बर noiembrie marraskuu marraskuuta',
  'dec december dez dezember déc décembre decembre dic diciembre dezembro dicembre desember grudzień grudnia gru prosinec prosince декабрь декабря дек грудень грудня aralık ara δεκέμβριος δεκεμβρίου δεκ ديسمبر दिसंबर दिसम्बर decembrie joulukuu joulukuuta',
].map((row) => row.split(' '));

export const presentForms: readonly string[] = [
  'present', 'the present', 'now', 'current', 'currently', 'today', 'ongoing', 'on-going', 'to date', 'till date', 'current date',
  'heute', 'aktuell', 'jetzt', 'laufend', 'dato', 'présent', "aujourd'hui", 'aujourd’hui', 'actuel', 'actuelle', 'en cours', 'ce jour',
  'presente', 'actualidad', 'la actualidad', 'actual', 'actualmente', 'hoy', 'la fecha', 'atual', 'atualmente', 'o momento', 'hoje',
  'attuale', 'oggi', 'in corso', 'heden', 'nu', 'nuvarande', 'pågående', 'nå', 'nåværende', 'i dag', 'nuværende',
  'obecnie', 'teraz', 'nadal', 'chwili obecnej', 'současnost', 'současnosti', 'dosud', 'nyní',
  'н.в.', 'н. в.', 'настоящее время', 'наст. время', 'сейчас', 'теперь', 'теперішній час', 'дотепер', 'зараз', 'сьогодні',
  'halen', 'günümüz', 'günümüze', 'devam ediyor', 'devam', 'hiện tại', 'hiện nay', 'nay',
  '現在', '现在', '至今', '今', '現在に至る', '현재', '재직중', '재직 중',
  'الآن', 'حتى الآن', 'الحاضر', 'الوقت الحاضر', 'वर्तमान', 'अब तक', 'σήμερα', 'παρόν', 'prezent', 'jelenleg', 'jelen', 'nykyinen', 'sekarang', 'saat ini',
];

/** Words between a start and an end. */
export const untilForms: readonly string[] = [
  'to', 'until', 'till', 'through', 'thru', 'up to', 'bis', 'à', 'au', "jusqu'à", 'jusqu’à', "jusqu'au", 'al', 'a', 'a la', 'hasta', 'até', 'ao',
  'fino a', 'ad', 'tot', 't/m', 'tot en met', 'til', 'do', 'до', 'по', 'έως', 'până la', 'până în', 'đến', 'إلى', 'حتى', 'से', 'sampai', 'hingga', '至', '到', '까지',
];

/** Words before a start that has no end: the role is still held. */
export const sinceForms: readonly string[] = [
  'since', 'seit', 'ab', 'depuis', 'desde', 'dal', 'da', 'sinds', 'vanaf', 'sedan', 'siden', 'od', 'с', 'з', 'від', 'từ', 'منذ', 'από', 'din', 'sejak',
];

/** Words before a start whose end follows. */
export const fromForms: readonly string[] = ['from', 'von', 'de', 'du', 'del', 'fra', 'från', 'van', 'from the', 'mula'];

export const seasonForms: readonly string[] = [
  'spring', 'summer', 'fall', 'autumn', 'winter', 'frühjahr', 'frühling', 'sommer', 'herbst', 'printemps', 'été', 'automne', 'hiver',
  'primavera', 'verano', 'otoño', 'invierno', 'verão', 'outono', 'inverno', 'estate', 'autunno', 'wintersemester', 'sommersemester', 'ws', 'ss',
];

/** Words that may stand beside a date without changing it. */
export const besideForms: readonly string[] = [
  'expected', 'exp', 'anticipated', 'graduated', 'graduation', 'graduating', 'expected graduation', 'completed', 'issued', 'est', 'ca', 'circa', 'approx', 'about',
  'voraussichtlich', 'abschluss', 'prévu', 'previsto', 'prevista', 'предположительно', 'class of', 'date', 'dates',
];
