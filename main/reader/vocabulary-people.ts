// The words by which pages name their writers, publishers and sources, in en ru uk de fr es it pl tr kk, and a little more. Data only; structure decides first.

/** Before a colon: the writer's name follows. */
export const AUTHOR_LABELS = [
  'author', 'authors', 'written by', 'reported by', 'reporter', 'story by', 'text by', 'words by', 'words', 'text', 'byline', 'posted by',
  'published by', 'contributed by', 'journalist', 'correspondent', 'interview by', 'interviewed by', 'analysis by', 'автор', 'авторы', 'автор текста',
  'автор статьи', 'автор материала', 'текст', 'журналист', 'корреспондент', 'подготовил', 'подготовила', 'подготовили', 'беседовал', 'беседовала',
  'записал', 'записала', 'колумнист', 'автори', 'авторка', 'журналістка', 'журналіст', 'підготував', 'підготувала', 'розмовляла', 'розмовляв',
  'кореспондент', 'кореспондентка', 'autor', 'autorin', 'autoren', 'redakteur', 'redakteurin', 'verfasser', 'verfasserin', 'redaktion', 'auteur',
  'auteure', 'autrice', 'texte', 'rédaction', 'propos recueillis par', 'écrit par', 'publié par', 'autora', 'autores', 'texto', 'redacción',
  'escrito por', 'publicado por', 'autore', 'testo', 'testo di', 'a cura di', 'scritto da', 'pubblicato da', 'autorka', 'autorzy', 'tekst',
  'opracowanie', 'opracował', 'opracowała', 'oprac.', 'rozmawiał', 'rozmawiała', 'yazar', 'yazan', 'yazı', 'haber', 'muhabir', 'hazırlayan',
  'дайындаған', 'жазған', 'тілші', 'skribent', 'auteur(s)', 'door',
];

/** Before a name, without a colon: "By X". */
export const AUTHOR_PREPOSITIONS = [
  'by', 'posted by', 'written by', 'published by', 'reported by', 'story by', 'text by', 'words by', 'text von', 'texte de', 'texto de', 'testo di',
  'texte par', 'de la rédaction de', 'from our correspondent', 'von', 'par', 'por', 'di', 'de nuestro corresponsal', 'av', 'af', 'door', 'od',
];

/** Before "by X": "A column by X". */
export const GENRES = [
  'column', 'opinion', 'analysis', 'comment', 'commentary', 'essay', 'review', 'poem', 'story', 'interview', 'report', 'feature', 'editorial',
  'photos and text', 'text and photos', 'words and pictures', 'dispatch', 'guest post', 'guest column', 'letter', 'kommentar', 'gastbeitrag',
  'gastkommentar', 'analyse', 'kolumne', 'glosse', 'reportage', 'rezension', 'bericht', 'leitartikel', 'chronique', 'tribune', 'entretien', 'enquête',
  'billet', 'éditorial', 'critique', 'un reportage', 'columna', 'opinión', 'análisis', 'entrevista', 'crónica', 'reportaje', 'tribuna', 'editoriale',
  'intervista', 'analisi', 'commento', 'rubrica', 'komentarz', 'felieton', 'analiza', 'wywiad', 'reportaż', 'колонка', 'интервью', 'репортаж',
  'коментар',
];

/** Before a reader's handle. */
export const POSTED = [
  'posted by', 'submitted by', 'written by', 'published by', 'опубликовал', 'опубликовала', 'разместил', 'разместила', 'публикация', 'опублікував',
  'опублікувала', 'geschrieben von', 'gepostet von', 'verfasst von', 'eingestellt von', 'publié par', 'posté par', 'écrit par', 'publicado por',
  'escrito por', 'pubblicato da', 'scritto da', 'inserito da', 'opublikował', 'opublikowała', 'dodał', 'dodała', 'gönderen', 'yazan',
  'geplaatst door',
];

/** At the end of an agency's report. */
export const SIGNATURES = [
  'reporting by', 'additional reporting by', 'reporting and writing by', 'writing by', 'editing by', 'compiled by', 'translated by', 'reporting',
  'mit material von', 'bearbeitet von', 'avec', 'reportage de', 'édité par', 'información de', 'editado por', 'reportaje de',
  'a cura della redazione di', 'перевод', 'редактор', 'редакторы', 'редагування', 'tłumaczenie',
];

/** What someone who writes for a publisher calls the trade. Stems: the word may go on. */
export const ROLES = [
  'journalist', 'reporter', 'correspondent', 'editor', 'writer', 'columnist', 'contributor', 'staff writer', 'analyst', 'author', 'freelancer',
  'blogger', 'producer', 'commentator', 'essayist', 'bureau chief', 'photojournalist', 'broadcaster', 'stringer', 'fellow', 'researcher', 'critic',
  'presenter', 'журналист', 'корреспондент', 'обозреватель', 'редактор', 'колумнист', 'репортер', 'репортёр', 'автор', 'публицист', 'аналитик',
  'эксперт', 'писатель', 'блогер', 'собкор', 'спецкор', 'политолог', 'фотокорреспондент', 'журналіст', 'кореспондент', 'оглядач', 'колумніст',
  'публіцист', 'redakteur', 'korrespondent', 'autor', 'chefredakteur', 'kolumnist', 'volontär', 'freier journalist', 'freie journalistin',
  'journaliste', 'correspondant', 'rédact', 'chroniqueu', 'éditorialiste', 'grand reporter', 'pigiste', 'periodista', 'corresponsal', 'redactor',
  'columnista', 'reportero', 'reportera', 'giornalista', 'corrispondente', 'inviato', 'inviata', 'redattore', 'redattrice', 'editorialista',
  'jornalista', 'dziennikar', 'korespondent', 'redaktor', 'publicyst', 'felietonist', 'gazeteci', 'muhabir', 'editör', 'köşe yazarı', 'yazar',
  'тілші', 'шолушы',
  'repórter', 'colunista', 'correspondente',
];

/** Between a person and a role in a line about the author: "X is a journalist", "X — корреспондент". */
export const IS_A = [
  'is a', 'is an', 'is the', 'is', 'was a', 'has been a', 'has been', 'works as', 'works as a', 'works as an', 'serves as', 'reports', 'reports on',
  'covers', 'writes', 'writes about', 'writes on', '—', '–', '-', 'это', 'является', 'работает', 'пишет', 'працює', 'пише', 'є', 'ist',
  'arbeitet als', 'arbeitet', 'schreibt', 'berichtet', 'est', 'travaille', 'écrit', 'couvre', 'es', 'trabaja', 'escribe', 'cubre', 'è', 'lavora',
  'scrive', 'si occupa', 'jest', 'pracuje', 'pisze', 'é', 'écrit pour',
  'are', 'write', 'write about', 'cover', 'edit', 'edits', 'work as',
];

/** What writers do. */
export const WRITES = [
  'writes', 'reports', 'covers', 'edits', 'blogs', 'contributes', 'has written', 'has reported', 'has covered', 'пишет', 'освещает', 'пише',
  'висвітлює', 'schreibt', 'berichtet', 'écrit', 'couvre', 'collabore', 'escribe', 'cubre', 'colabora', 'scrive', 'collabora', 'si occupa', 'pisze',
  'yazıyor', 'escreve', 'schrijft',
  'write', 'report', 'cover', 'edit',
];

export const FIRST_PERSON = [
  'sou', 'chamo-me', 'o meu nome é', 'meu nome é',
  'i am', 'i’m', "i'm", 'my name is', 'я —', 'я -', 'я –', 'меня зовут', 'мене звати', 'ich bin', 'mein name ist', 'ich heiße', 'je suis',
  'je m’appelle', "je m'appelle", 'soy', 'me llamo', 'mi nombre es', 'sono', 'mi chiamo', 'il mio nome è', 'jestem', 'nazywam się', 'ben',
  'benim adım', 'менің атым', 'мен',
];

/** A writer told of without a name. */
export const THE_AUTHOR = [
  'the author', 'the writer', 'our correspondent', 'автор', 'автор статьи', 'автор материала', 'автор колонки', 'автор статті', 'авторка',
  'der autor', 'die autorin', 'unser autor', 'unsere autorin', 'l’auteur', "l'auteur", 'l’auteure', 'l’autrice', 'notre correspondant', 'el autor',
  'la autora', 'l’autore', "l'autore", 'autor', 'autorka', 'yazar', 'o autor', 'a autora',
];

/** A whole line above or before lines about the author. */
export const ABOUT_AUTHOR = [
  'about the author', 'about the authors', 'about the writer', 'about author', 'about me', 'author bio', 'об авторе', 'об авторах', 'про автора',
  'про авторку', 'про авторів', 'über den autor', 'über die autorin', 'zum autor', 'zur autorin', 'zur person', 'à propos de l’auteur',
  "à propos de l'auteur", 'l’auteur', "l'auteur", 'sobre el autor', 'sobre la autora', 'acerca del autor', 'l’autore', "l'autore", 'sull’autore',
  "sull'autore", 'informazioni sull’autore', 'o autorze', 'o autorce', 'yazar hakkında', 'автор туралы', 'sobre o autor',
];

/** Between a role and a publisher: "a writer for X". */
export const FOR_PUBLISHER = [
  'for', 'at', 'with', 'of', 'from', 'for the', 'at the', 'of the', 'with the', 'издания', 'газеты', 'журнала', 'портала', 'агентства',
  'информагентства', 'сайта', 'телеканала', 'радиостанции', 'редакции', 'в издании', 'в газете', 'в журнале', 'в агентстве', 'для', 'в', 'видання',
  'газети', 'журналу', 'порталу', 'сайту', 'телеканалу', 'у', 'у виданні', 'bei', 'bei der', 'beim', 'für', 'für die', 'für den', 'für das', 'der',
  'des', 'à', 'au', 'pour', 'pour le', 'pour la', 'de', 'du', 'chez', 'en', 'del', 'para', 'per', 'per il', 'per la', 'di', 'a', 'al', 'presso', 'w',
  'dla', 'portalu', 'gazety', 'dziennika', 'tygodnika', 'redakcji',
  'edit', 'edits',
  'do', 'da', 'no', 'na',
];

/** Words inside a name that are not capitalised. */
export const NAME_PARTICLES = [
  'de', 'da', 'do', 'dos', 'das', 'del', 'della', 'di', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'den', 'ter', 'ten', 'zu', 'zur', 'vom', 'bin',
  'ibn', 'al', 'el', 'af', 'av', 'y', 'e', 'фон', 'де', 'ван', 'бин', 'аль', 'оглы', 'улы', 'кызы', 'uulu',
];

/** Between two writers of one article. */
export const AND = [
  'and', '&', 'with', 'и', 'і', 'та', 'und', 'et', 'y', 'e', 'i', 'oraz', 've', 'және', 'en', 'och',
];

/** What a company's name ends in. */
export const COMPANY_FORMS = [
  'Inc', 'INC', 'Corp', 'CORP', 'Corporation', 'Ltd', 'LTD', 'Limited', 'PLC', 'Plc', 'LLC', 'LLP', 'Co', 'CO', 'Company', 'Industries', 'Group', 'Holding',
  'Holdings', 'Partners', 'Bank', 'GmbH', 'AG', 'SE', 'KG', 'SA', 'SAS', 'SpA', 'NV', 'BV', 'AB', 'ASA', 'Oy', 'Oyj', 'A/S', 'ООО', 'ОАО', 'ПАО', 'АО', 'ТОВ',
];

/** Words in the names of newspapers, agencies and sites. */
export const OUTLET_WORDS = [
  'News', 'Times', 'Post', 'Press', 'Herald', 'Tribune', 'Journal', 'Gazette', 'Telegraph', 'Guardian', 'Observer', 'Chronicle', 'Courier',
  'Dispatch', 'Mail', 'Mirror', 'Standard', 'Star', 'Sun', 'Today', 'Weekly', 'Daily', 'Review', 'Radio', 'TV', 'Television', 'Broadcasting', 'Media',
  'Wire', 'Agency', 'Bulletin', 'Monitor', 'Examiner', 'Inquirer', 'Sentinel', 'Ledger', 'Record', 'Argus', 'Echo', 'Reporter', 'Magazine', 'Новости',
  'Вести', 'Известия', 'Правда', 'Газета', 'Вестник', 'Время', 'Новини', 'Вісті', 'Tagesspiegel', 'Zeitung', 'Nachrichten', 'Anzeiger', 'Kurier',
  'Rundschau', 'Tageblatt', 'Morgenpost', 'Blatt', 'Presse', 'Dépêche', 'Matin', 'Nouvelles', 'Diario', 'Noticias', 'Prensa', 'Correo', 'Voz',
  'Mundo', 'País', 'Corriere', 'Giornale', 'Gazzetta', 'Messaggero', 'Mattino', 'Stampa', 'Gazeta', 'Dziennik', 'Głos', 'Wiadomości', 'Haber',
  'Gazetesi', 'Ajansı', 'Postası',
  'Bote',
  'Noticiero', 'Heraldo', 'Semanario', 'Periódico', 'Eco', 'Messenger', 'Advertiser', 'Вісник', 'Листок',
];

/** Nouns that show that a name is an outlet's. Stems: the word may go on. */
export const OUTLET_NOUNS = [
  'news agency', 'agency', 'newspaper', 'magazine', 'website', 'news site', 'channel', 'broadcaster', 'portal', 'daily', 'weekly', 'outlet', 'radio',
  'агентств', 'информагентств', 'газет', 'журнал', 'издани', 'портал', 'телеканал', 'сайт', 'радио', 'канал', 'видан', 'інформагентств',
  'nachrichtenagentur', 'agentur', 'zeitung', 'nachrichtenmagazin', 'magazin', 'sender', 'nachrichtenportal', 'agence de presse', 'l’agence',
  "l'agence", 'agence', 'journal', 'quotidien', 'hebdomadaire', 'chaîne', 'site', 'agencia de noticias', 'agencia', 'diario', 'periódico', 'cadena',
  'semanario', 'agenzia', 'giornale', 'quotidiano', 'settimanale', 'emittente', 'agencja', 'agencji', 'gazeta', 'dziennik', 'tygodnik', 'stacja',
  'ajansı', 'gazetesi', 'kanalı', 'dergisi', 'агенттігі', 'газеті', 'порталы', 'телеарнасы',
  'paper',
];

/** "X reports": the verbs and prepositions by which an article credits another outlet. */
export const REPORTS_AFTER = [
  'reports', 'reported', 'writes', 'wrote', 'informs', 'сообщает', 'сообщил', 'сообщила', 'сообщило', 'передает', 'передаёт', 'пишет', 'информирует',
  'рассказывает', 'повідомляє', 'пише', 'передає', 'інформує', 'berichtet', 'berichtete', 'meldet', 'schreibt', 'rapporte', 'rapportait', 'indique',
  'écrit', 'informa', 'informó', 'reporta', 'riporta', 'riferisce', 'scrive', 'informuje', 'podaje', 'pisze', 'donosi', 'хабарлайды', 'жазады',
  'bildirdi', 'aktardı', 'duyurdu', 'yazdı',
];

export const REPORTS_BEFORE = [
  'деп хабарлайды', 'деп жазады', 'хабарлайды', 'reports', 'writes', 'as reported by', 'reported by', 'according to', 'citing', 'with reference to',
  'сообщает', 'передает', 'передаёт', 'пишет', 'информирует', 'со ссылкой на', 'ссылаясь на', 'об этом сообщает', 'об этом пишет', 'как сообщает',
  'как пишет', 'как передает', 'по данным', 'по информации', 'по сообщению', 'повідомляє', 'пише', 'передає', 'інформує', 'з посиланням на',
  'за даними', 'за інформацією', 'про це повідомляє', 'про це пише', 'як повідомляє', 'як пише', 'wie', 'laut', 'nach angaben von',
  'unter berufung auf', 'berichtet', 'rapporte', 'selon', 'd’après', "d'après", 'indique', 'comme le rapporte', 'según', 'según informa',
  'según informó', 'informa', 'como informa', 'de acuerdo con', 'citando', 'secondo', 'riporta', 'riferisce', 'come riporta', 'jak podaje',
  'jak informuje', 'jak pisze', 'jak donosi', 'podaje', 'informuje', 'według', 'za', 'powołując się na',
  'according to a report in', 'according to a report by', 'сообщают', 'об этом сообщают', 'пишут', 'об этом пишут', 'передают', 'повідомляють',
  'про це повідомляють', 'пишуть', 'про це пишуть', 'selon un article de', 'según publica', 'wie berichtet',
];

/** Of those the ones that tell of today's news. */
export const REPORTS_NOW = [
  'reports', 'writes', 'informs', 'сообщает', 'передает', 'передаёт', 'пишет', 'информирует', 'повідомляє', 'пише', 'передає', 'інформує',
  'berichtet', 'meldet', 'schreibt', 'rapporte', 'écrit', 'informa', 'reporta', 'riporta', 'riferisce', 'scrive', 'informuje', 'podaje', 'pisze',
  'donosi', 'хабарлайды', 'жазады',
];

/** Who signs when nobody does. */
export const NEWSROOMS = [
  'staff', 'staff writer', 'staff writers', 'staff reporter', 'staff reporters', 'our staff', 'the newsroom', 'newsroom', 'news desk', 'newsdesk',
  'editorial team', 'the editors', 'a correspondent', 'our correspondent', 'our correspondents', 'our own correspondent', 'редакция', 'редакции',
  'редакція', 'редакції', 'der redaktion', 'die redaktion', 'redaktion', 'la rédaction', 'notre rédaction', 'redacción', 'la redacción', 'redazione',
  'la redazione', 'della redazione', 'redakcja', 'redakcji', 'haber merkezi', 'editör', 'редакциясы', 'redação', 'da redação', 'de redactie',
  'onze redactie',
];

/** What people in an article do with words. */
export const SPEAKS = [
  'says', 'said', 'seem to say', 'seems to say', 'tells', 'told', 'asks', 'asked', 'begged', 'begs', 'cries', 'cried', 'called', 'calls', 'wrote', 'advised',
  'advises', 'replied', 'replies', 'shouted', 'shouts', 'говорит', 'говорят', 'сказал', 'сказала', 'советует', 'советовал', 'просит', 'просил', 'отвечает',
  'ответил', 'ответила', 'кричит', 'каже', 'кажуть', 'сказав', 'радить', 'sagt', 'sagte', 'ruft', 'rief', 'rät', 'meint', 'bat', 'dit', 'disait', 'répond',
  'répondit', 'conseille', 'crie', 'dice', 'dijo', 'responde', 'grita', 'aconseja', 'disse', 'risponde', 'consiglia', 'mówi', 'powiedział', 'powiedziała',
  'radzi', 'woła', 'dedi', 'diyor', 'дейді', 'деді', 'diz',
];

/** In the names of what has a writer on its staff but publishes nothing. */
export const INSTITUTIONS = [
  'university', 'institute', 'institution', 'college', 'school', 'centre', 'center', 'academy', 'foundation', 'faculty', 'department', 'университет',
  'университета', 'институт', 'института', 'академии', 'фонда', 'центра', 'університету', 'інституту', 'universität', 'institut', 'hochschule', 'stiftung',
  'akademie', 'zentrum', 'université', 'fondation', 'universidad', 'instituto', 'fundación', 'università', 'istituto', 'fondazione', 'uniwersytet',
  'uniwersytetu', 'instytutu', 'üniversitesi', 'enstitüsü', 'университеті', 'universidade', 'universiteit',
];
