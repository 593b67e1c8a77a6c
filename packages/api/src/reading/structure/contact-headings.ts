import { plainHeading } from '@career-coach/shared/resume-document/section-kinds.ts';

const contactHeadings = new Set(
  [
    'contact',
    'contact information',
    'contact details',
    'contacts',
    'personal details',
    'personal information',
    'links',
    'social',
    'social networks',
    'kontakt',
    'persönliche daten',
    'angaben zur person',
    'coordonnées',
    'informations personnelles',
    'datos personales',
    'contacto',
    'dati personali',
    'contatti',
    'dados pessoais',
    'contato',
    'persoonlijke gegevens',
    'dane osobowe',
    'контакты',
    'личные данные',
    'контакти',
    'thông tin cá nhân',
    'liên hệ',
    'iletişim',
    'kişisel bilgiler',
    '連絡先',
    '基本情報',
    '联系方式',
    '个人信息',
    '연락처',
    '인적사항',
    'المعلومات الشخصية',
    'επικοινωνία',
    'संपर्क',
  ].map(plainHeading),
);
/** What stands before or above a piece of contact data, and says nothing without it. */
const labels = new Set(
  [
    'e-mail email mail e-mail address email address phone mobile cell tel telephone address location website web site link links linkedin github portfolio homepage skype',
    'address(es) telephone(s) e-mail(s) website(s)',
    'telefon handy mobil anschrift adresse wohnort webseite',
    'courriel téléphone tél portable lieu correo teléfono móvil dirección ubicación enlace telefono cellulare indirizzo telefone celular endereço',
    'телефон почта адрес сайт điện thoại địa chỉ',
  ]
    .join(' ')
    .split(' '),
);
/** Whether a text is nothing but such a label. */
export const isContactLabel = (text: string): boolean => {
  const plain = text.toLowerCase().replace(/[:：.]$/u, '');
  return (
    labels.has(plain) ||
    /^(?:name|first name\(?s?\)?(?:\s*\/?\s*surname\(?s?\)?)?|surname|occupational field|desired employment(?:\s*\/\s*occupational field)?|(?:e-?mail|street|home|mailing) address|phone number|電話(?:番号)?|(?:現)?住所|携帯(?:電話)?|連絡先|生年月日|氏名|ふりがな|フリガナ|地址|手机|メール|电话|邮箱|地址|이메일|전화|주소|الهاتف|البريد الإلكتروني|العنوان)$/u.test(
      plain,
    )
  );
};

/** Whether a heading announces contact data, in one of many languages. */
export const isContactHeading = (text: string): boolean => contactHeadings.has(plainHeading(text));
