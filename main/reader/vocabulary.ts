// The words by which pages label their parts, in the languages we read (en ru uk de fr es it pl tr kk, and a few more). Data only; structure decides first.
// Lower case; each list is matched without regard to case. A list of labels is matched before a colon or as a whole line, never inside a sentence.

/** Before a colon: "Source: X". */
export const SOURCE_LABELS = [
  'source', 'sources', 'original source', 'original article', 'via', 'first published by', 'originally published by', 'originally published in', 'originally published on', 'read the original at',
  'источник', 'источники', 'первоисточник', 'по материалам', 'по информации', 'по данным', 'материал', 'оригинал', 'джерело', 'джерела', 'першоджерело', 'за матеріалами', 'за даними', 'крыніца',
  'quelle', 'quellen', 'ursprünglich erschienen bei', 'fonte', 'fonti', 'fontes', 'fuente', 'fuentes', 'con información de', 'com informações de',
  'źródło', 'źródła', 'kaynak', 'kaynaklar', 'дереккөз', 'дереккөзі', 'ақпарат көзі', 'bron', 'källa', 'kilde', 'lähde', 'zdroj', 'forrás', 'sursa', 'sursă', 'mənbə', 'manba', 'булак', '来源', '來源', '出典', '출처', 'المصدر', 'מקור', 'πηγή', 'first appeared in', 'first appeared on', 'this article first appeared in', 'this article was first published by', 'republished from', 'with material from',
];

/** Before a colon or a name: "Photo: X". */
export const CREDIT_LABELS = [
  'photo', 'photos', 'photo by', 'photos by', 'photo credit', 'photo credits', 'photos used', 'photograph', 'photograph by', 'photographs by', 'image', 'images', 'image credit', 'image source', 'image by',
  'picture', 'pictures', 'picture credit', 'illustration', 'illustration by', 'cover photo', 'cover image', 'featured image', 'file photo', 'video', 'video by', 'video credit', 'graphic', 'graphics', 'map', 'credit', 'credits',
  'фото', 'фотографии', 'фотография', 'автор фото', 'источник фото', 'фото с сайта', 'использованы фотографии', 'использованные фотографии', 'иллюстрация', 'иллюстрации', 'изображение', 'видео', 'снимок', 'скриншот', 'инфографика',
  'світлина', 'світлини', 'зображення', 'ілюстрація', 'відео', 'джерело фото', 'фота',
  'foto', 'fotos', 'bild', 'bilder', 'bildquelle', 'bildnachweis', 'titelbild', 'symbolbild', 'illustration:', 'grafik', 'crédit photo', 'crédits photo', 'crédit', 'crédits', 'crédit image', 'photographie', 'image d’illustration', "image d'illustration", 'vidéo',
  'fotografía', 'fotografías', 'imagen', 'imágenes', 'ilustración', 'crédito', 'créditos', 'crédito de la foto', 'vídeo', 'foto de', 'foto di', 'immagine', 'immagini', 'fotografia', 'fotografie', 'crediti', 'credito fotografico', 'imagem',
  'zdjęcie', 'zdjęcia', 'fot', 'fot.', 'ilustracja', 'grafika', 'wideo', 'fotoğraf', 'fotoğraflar', 'görsel', 'görseller', 'görüntü', 'сурет', 'суреттер', 'бейне',
];

/** Before a colon: the writer's name follows. */
export const AUTHOR_LABELS = [
  'author', 'authors', 'written by', 'reported by', 'reporter', 'story by', 'text by', 'words by', 'words', 'text', 'byline', 'posted by', 'published by', 'contributed by', 'journalist', 'correspondent', 'interview by', 'interviewed by', 'analysis by',
  'автор', 'авторы', 'автор текста', 'автор статьи', 'автор материала', 'текст', 'журналист', 'корреспондент', 'подготовил', 'подготовила', 'подготовили', 'беседовал', 'беседовала', 'записал', 'записала', 'колумнист',
  'автори', 'авторка', 'журналістка', 'журналіст', 'підготував', 'підготувала', 'розмовляла', 'розмовляв', 'кореспондент', 'кореспондентка',
  'autor', 'autorin', 'autoren', 'redakteur', 'redakteurin', 'verfasser', 'verfasserin', 'redaktion', 'auteur', 'auteure', 'autrice', 'texte', 'rédaction', 'propos recueillis par', 'écrit par', 'publié par',
  'autora', 'autores', 'texto', 'redacción', 'escrito por', 'publicado por', 'autore', 'autrice', 'testo', 'testo di', 'a cura di', 'scritto da', 'pubblicato da',
  'autorka', 'autorzy', 'tekst', 'opracowanie', 'opracował', 'opracowała', 'oprac.', 'rozmawiał', 'rozmawiała', 'yazar', 'yazan', 'yazı', 'haber', 'muhabir', 'hazırlayan', 'авторы', 'дайындаған', 'жазған', 'тілші', 'skribent', 'auteur(s)', 'door',
];

/** Before a name, without a colon: "By X". */
export const AUTHOR_PREPOSITIONS = ['by', 'from our correspondent', 'von', 'par', 'por', 'di', 'de nuestro corresponsal', 'av', 'af', 'door', 'od'];

/** What someone who writes for a publisher calls the trade. Stems: the word may go on. */
export const ROLES = [
  'journalist', 'reporter', 'correspondent', 'editor', 'writer', 'columnist', 'contributor', 'staff writer', 'analyst', 'author', 'freelancer', 'blogger', 'producer', 'commentator', 'essayist', 'bureau chief', 'photojournalist', 'broadcaster', 'stringer', 'fellow', 'researcher', 'critic', 'presenter',
  'журналист', 'корреспондент', 'обозреватель', 'редактор', 'колумнист', 'репортер', 'репортёр', 'автор', 'публицист', 'аналитик', 'эксперт', 'писатель', 'блогер', 'собкор', 'спецкор', 'политолог', 'фотокорреспондент',
  'журналіст', 'кореспондент', 'оглядач', 'редактор', 'репортер', 'колумніст', 'автор', 'публіцист',
  'redakteur', 'korrespondent', 'reporter', 'autor', 'chefredakteur', 'kolumnist', 'volontär', 'freier journalist', 'freie journalistin', 'journaliste', 'correspondant', 'rédact', 'chroniqueu', 'éditorialiste', 'grand reporter', 'pigiste',
  'periodista', 'corresponsal', 'redactor', 'editor', 'columnista', 'reportero', 'reportera', 'giornalista', 'corrispondente', 'inviato', 'inviata', 'redattore', 'redattrice', 'editorialista', 'jornalista',
  'dziennikar', 'korespondent', 'redaktor', 'publicyst', 'reporter', 'felietonist', 'gazeteci', 'muhabir', 'editör', 'köşe yazarı', 'yazar', 'тілші', 'шолушы', 'редактор',
];

/** Between a person and a role in a line about the author: "X is a journalist", "X — корреспондент". */
export const IS_A = [
  'is a', 'is an', 'is the', 'is', 'was a', 'has been a', 'has been', 'works as', 'works as a', 'works as an', 'serves as', 'reports', 'reports on', 'covers', 'writes', 'writes about', 'writes on',
  '—', '–', '-', 'это', 'является', 'работает', 'пишет', 'працює', 'пише', 'є', 'ist', 'arbeitet als', 'arbeitet', 'schreibt', 'berichtet', 'est', 'travaille', 'écrit', 'couvre', 'es', 'trabaja', 'escribe', 'cubre', 'è', 'lavora', 'scrive', 'si occupa',
  'jest', 'pracuje', 'pisze', 'é', 'écrit pour',
];

export const FIRST_PERSON = ['i am', 'i’m', "i'm", 'my name is', 'я —', 'я -', 'я –', 'меня зовут', 'мене звати', 'ich bin', 'mein name ist', 'ich heiße', 'je suis', 'je m’appelle', "je m'appelle", 'soy', 'me llamo', 'mi nombre es', 'sono', 'mi chiamo', 'il mio nome è', 'jestem', 'nazywam się', 'ben', 'benim adım', 'менің атым', 'мен'];

/** Between a role and a publisher: "a writer for X". */
export const FOR_PUBLISHER = [
  'for', 'at', 'with', 'of', 'from', 'for the', 'at the', 'of the', 'with the',
  'издания', 'газеты', 'журнала', 'портала', 'агентства', 'информагентства', 'сайта', 'телеканала', 'радиостанции', 'редакции', 'в издании', 'в газете', 'в журнале', 'в агентстве', 'для', 'в',
  'видання', 'газети', 'журналу', 'порталу', 'агентства', 'сайту', 'телеканалу', 'у', 'у виданні',
  'bei', 'bei der', 'beim', 'für', 'für die', 'für den', 'für das', 'der', 'des', 'à', 'au', 'pour', 'pour le', 'pour la', 'de', 'du', 'chez', 'en', 'del', 'para', 'per', 'per il', 'per la', 'di', 'a', 'al', 'presso', 'w', 'dla', 'portalu', 'gazety', 'dziennika', 'tygodnika', 'redakcji',
];

/** A whole line above or before lines about the author. */
export const ABOUT_AUTHOR = [
  'about the author', 'about the authors', 'about the writer', 'about author', 'about me', 'author bio', 'об авторе', 'об авторах', 'про автора', 'про авторку', 'про авторів', 'über den autor', 'über die autorin', 'zum autor', 'zur autorin', 'zur person',
  'à propos de l’auteur', "à propos de l'auteur", 'l’auteur', "l'auteur", 'sobre el autor', 'sobre la autora', 'acerca del autor', 'l’autore', "l'autore", 'sull’autore', "sull'autore", 'informazioni sull’autore', 'o autorze', 'o autorce', 'yazar hakkında', 'автор туралы', 'sobre o autor',
];

/** Asks of the reader, at the beginning of a sentence. */
export const PROMO_VERBS = [
  'subscribe', 'sign up', 'follow', 'join', 'download', 'get our', 'get the', 'get breaking', 'like us', 'share', 'click here', 'tap here', 'register for', 'support', 'donate', 'become a', 'install', 'stay up to date', 'stay tuned', 'stay informed', 'don’t miss', "don't miss", 'never miss', 'want more', 'read us', 'find us', 'watch us', 'listen to our', 'enjoyed this', 'enjoying', 'if you liked', 'turn on notifications', 'keep up with', 'send us', 'have a tip', 'got a tip', 'try our', 'buy', 'more news in', 'more news on', 'news from', 'our channel', 'we are on',
  'подписывайтесь', 'подпишитесь', 'подписаться', 'подписывайся', 'следите', 'читайте нас', 'присоединяйтесь', 'вступайте', 'скачайте', 'скачать', 'установите', 'поделиться', 'поделитесь', 'ставьте', 'поддержите', 'поддержать', 'оформите', 'узнавайте', 'получайте', 'больше новостей', 'главные новости', 'все новости', 'новости в', 'новости из', 'самое важное', 'самые важные', 'самые интересные', 'мы в', 'наш канал', 'добавьте', 'нашли ошибку', 'заметили ошибку', 'не пропустите', 'будьте в курсе', 'смотрите нас', 'хотите',
  'підписуйтесь', 'підписуйтеся', 'підпишіться', 'підписатися', 'стежте', 'слідкуйте', 'читайте нас', 'приєднуйтесь', 'приєднуйтеся', 'долучайтесь', 'долучайтеся', 'завантажте', 'завантажуйте', 'поділитися', 'підтримайте', 'підтримати', 'більше новин', 'новини від', 'ми в', 'наш канал', 'отримуйте', 'знайшли помилку', 'не пропустіть',
  'abonnieren', 'folgen', 'folge uns', 'folgt uns', 'melden sie sich', 'jetzt anmelden', 'anmelden', 'laden sie', 'lesen sie uns', 'bleiben sie', 'teilen', 'unterstützen sie', 'unterstütze', 'verpassen sie', 'hier klicken', 'holen sie', 'mehr nachrichten', 'erhalten sie', 'bestellen sie', 'testen sie', 'jetzt abonnieren', 'unser newsletter', 'sie wollen',
  'abonnez-vous', 'inscrivez-vous', 's’abonner', "s'abonner", 'suivez-nous', 'suivez', 'rejoignez', 'téléchargez', 'partagez', 'partager', 'soutenez', 'recevez', 'retrouvez', 'ne manquez', 'restez', 'cliquez ici', 'faites un don', 'vous souhaitez', 'découvrez notre',
  'suscríbete', 'suscríbase', 'suscribirse', 'síguenos', 'síganos', 'sigue', 'únete', 'únase', 'descarga', 'descargue', 'comparte', 'compartir', 'apoya', 'recibe', 'reciba', 'regístrate', 'haz clic', 'haga clic', 'no te pierdas', 'no se pierda', 'más noticias', 'apúntate', 'hazte',
  'iscriviti', 'iscrivetevi', 'seguici', 'seguiteci', 'abbonati', 'abbonatevi', 'scarica', 'condividi', 'sostieni', 'sostienici', 'unisciti', 'ricevi', 'clicca qui', 'resta aggiornato', 'non perdere', 'rimani',
  'subskrybuj', 'zapisz się', 'zasubskrybuj', 'obserwuj', 'obserwuj nas', 'śledź', 'dołącz', 'pobierz', 'udostępnij', 'polub', 'wesprzyj', 'kliknij', 'bądź na bieżąco', 'nie przegap', 'wykup', 'chcesz',
  'abone ol', 'takip edin', 'takip et', 'bizi takip', 'katılın', 'indirin', 'paylaş', 'destek ol', 'tıklayın', 'bültenimize', 'telegram kanalımıza', 'kanalımıza', 'haberleri kaçırmayın', 'gelişmeleri kaçırmayın', 'haberlerden', 'son dakika haberleri için', 'whatsapp kanalımız',
  'жазылыңыз', 'жазылыңыздар', 'бізге жазылыңыз', 'арнамызға', 'қосылыңыз', 'бөлісу', 'жүктеңіз', 'біздің',
  'inscreva-se', 'siga-nos', 'assine', 'baixe', 'volg ons', 'abonneer',
];

/** What the reader is asked to take. Stems: the word may go on. */
export const PROMO_OBJECTS = [
  'telegram', 'whatsapp', 'viber', 'facebook', 'twitter', 'instagram', 'youtube', 'tiktok', 'linkedin', 'threads', 'bluesky', 'mastodon', 'google news', 'google новост', 'rss', 'newsletter', 'news letter', 'mailing list', 'podcast', 'subscription', 'subscriber', 'our channel', 'our page', 'our app', 'the app', 'mobile app', 'app store', 'push notification', 'alerts', 'inbox', 'morning briefing', 'daily briefing', 'weekly briefing', 'member', 'supporter', 'our journalism', 'independent journalism', 'social media', 'x (formerly', 'on x', 'patreon', 'our work', 'premium', 'free trial', 'free account', 'notifications', 'updates', 'our coverage', 'digest', 'paper edition', 'print edition',
  'телеграм', 'телеграмм', 'ватсап', 'вайбер', 'вконтакте', 'фейсбук', 'твиттер', 'инстаграм', 'ютуб', 'дзен', 'одноклассник', 'рассылк', 'канал', 'подкаст', 'страниц', 'приложени', 'уведомлени', 'подписк', 'соцсет', 'социальных сетях', 'нашу работу', 'редакци', 'пуш', 'ctrl', 'max', 'макс',
  'телеграм', 'вайбер', 'фейсбук', 'твітер', 'інстаграм', 'ютуб', 'розсилк', 'канал', 'сторінк', 'застосун', 'додат', 'сповіщен', 'соцмереж', 'спільнот', 'подкаст', 'нашу роботу', 'монобанк',
  'newsletter', 'kanal', 'app', 'abo', 'podcast', 'unsere seite', 'push-', 'sozialen medien', 'probeabo', 'infolettre', 'lettre d’information', "lettre d'information", 'chaîne', 'application', 'appli', 'réseaux sociaux', 'abonnement', 'alertes', 'notifications', 'notre page', 'boîte mail',
  'boletín', 'boletines', 'canal', 'redes sociales', 'aplicación', 'alertas', 'correo', 'suscripción', 'canale', 'notizie via', 'notifiche', 'canali social', 'social', 'applicazione', 'abbonamento', 'posta', 'biuletyn', 'kanał', 'kanale', 'aplikacj', 'powiadomien', 'mediach społecznościowych', 'subskrypcj', 'stron', 'fanpage',
  'bülten', 'kanalı', 'uygulama', 'bildirim', 'sosyal medya', 'abone', 'арна', 'парақша', 'қосымша', 'әлеуметтік желі', 'boletim', 'nieuwsbrief',
];

/** Whole lines that pages put between paragraphs. */
export const PROMO_LINES = [
  'advertisement', 'advertising', 'ad', 'sponsored', 'sponsored content', 'promoted', 'story continues below', 'article continues below', 'continue reading below', 'story continues below advertisement', 'article continues after advertisement', 'scroll down', 'share', 'share this', 'share this article', 'share this story', 'share on facebook', 'share on twitter', 'share via email', 'print', 'print this article', 'email', 'copy link', 'save', 'save for later', 'tweet', 'like', 'bookmark', 'listen', 'listen to this article', 'play', 'menu', 'home', 'skip to content', 'skip to main content', 'back to top', 'facebook', 'twitter', 'telegram', 'whatsapp', 'linkedin', 'instagram', 'youtube', 'x', 'tags', 'subscribe', 'log in', 'sign in', 'newsletter', 'font size', 'accept cookies',
  'реклама', 'на правах рекламы', 'поделиться', 'поделиться в соцсетях', 'поделитесь', 'распечатать', 'печать', 'версия для печати', 'копировать ссылку', 'скопировать ссылку', 'подписаться', 'продолжение после рекламы', 'вконтакте', 'одноклассники', 'главная', 'наверх', 'читать далее', 'слушать', 'сохранить', 'в закладки', 'войти', 'спецпроект', 'партнерский материал',
  'поділитися', 'роздрукувати', 'друк', 'копіювати посилання', 'підписатися', 'продовження після реклами', 'головна', 'партнерський матеріал', 'слухати', 'увійти',
  'anzeige', 'werbung', 'teilen', 'drucken', 'artikel teilen', 'artikel anhören', 'merken', 'startseite', 'nach oben', 'anmelden', 'publicité', 'partager', 'imprimer', 'partager l’article', "partager l'article", 'écouter', 'écouter l’article', 'contenu sponsorisé', 'accueil', 'la suite après la publicité', 'lire plus tard',
  'publicidad', 'anuncio', 'compartir', 'imprimir', 'escuchar', 'inicio', 'contenido patrocinado', 'guardar', 'pubblicità', 'annuncio', 'condividi', 'stampa', 'ascolta', 'contenuto sponsorizzato', 'salva',
  'reklama', 'udostępnij', 'drukuj', 'kopiuj link', 'posłuchaj', 'materiał sponsorowany', 'dalsza część tekstu pod reklamą', 'strona główna', 'reklam', 'paylaş', 'yazdır', 'dinle', 'kaydet', 'ana sayfa', 'жарнама', 'бөлісу', 'басып шығару', 'басты бет', 'publicidade', 'compartilhar', 'advertentie', 'annons',
];

/** Before a colon: the page files the article under these. */
export const TAG_LABELS = ['tags', 'tag', 'topics', 'keywords', 'filed under', 'categories', 'category', 'теги', 'тэги', 'метки', 'рубрика', 'рубрики', 'темы', 'ключевые слова', 'теми', 'мітки', 'schlagwörter', 'schlagworte', 'themen', 'mots-clés', 'mots clés', 'étiquettes', 'thèmes', 'etiquetas', 'temas', 'argomenti', 'etichette', 'tagi', 'tematy', 'słowa kluczowe', 'etiketler', 'тегтер', 'tópicos'];

/** Whole line, or before a colon and the headline: other news follows. */
export const RELATED_LABELS = [
  'related', 'related articles', 'related article', 'related news', 'related stories', 'related story', 'related content', 'related posts', 'related coverage', 'related topics', 'read also', 'also read', 'read more', 'read more on this topic', 'read next', 'see also', 'more on this story', 'more on this topic', 'more on this', 'more news', 'more stories', 'more from', 'latest news', 'latest', 'latest stories', 'latest headlines', 'most read', 'most popular', 'most viewed', 'popular', 'popular news', 'trending', 'trending now', 'top stories', 'top news', 'you may also like', 'you might also like', 'you may be interested in', 'recommended', 'recommended for you', 'recommended stories', 'editor’s picks', "editor's picks", 'editors’ picks', "editors' picks", 'don’t miss', "don't miss", 'up next', 'other news', 'in other news', 'further reading', 'what to read next', 'keep reading', 'news of the day', 'today’s news', 'must read', 'similar articles', 'similar news', 'previous article', 'next article', 'earlier on this topic',
  'последние новости', 'новости', 'новости по теме', 'читайте также', 'читайте по теме', 'читайте ещё', 'читайте еще', 'читать также', 'читать по теме', 'также по теме', 'по теме', 'материалы по теме', 'статьи по теме', 'ещё по теме', 'еще по теме', 'другие новости', 'похожие новости', 'похожие материалы', 'похожие статьи', 'популярное', 'популярные новости', 'популярные материалы', 'самое читаемое', 'самое популярное', 'главное', 'главные новости', 'главное за день', 'новости дня', 'лента новостей', 'лента', 'смотрите также', 'смотри также', 'рекомендуем', 'рекомендуем почитать', 'рекомендованное', 'вам может быть интересно', 'вам также может быть интересно', 'вам будет интересно', 'это интересно', 'новости партнеров', 'новости партнёров', 'сейчас читают', 'сюжеты', 'в тему', 'свежие новости', 'топ новостей', 'ранее по теме', 'связанные новости', 'предыдущая новость', 'следующая новость', 'актуальное', 'актуально', 'не пропустите', 'подробнее по теме',
  'останні новини', 'новини', 'новини по темі', 'новини за темою', 'читайте також', 'читайте по темі', 'читати також', 'також за темою', 'за темою', 'по темі', 'дивіться також', 'інші новини', 'схожі новини', 'схожі матеріали', 'популярне', 'популярні новини', 'головне', 'головні новини', 'найпопулярніше', 'найчитаніше', 'стрічка новин', 'вас може зацікавити', 'вам може бути цікаво', 'рекомендуємо', 'матеріали за темою', 'новини дня', 'більше за темою', 'ще за темою', 'актуальне',
  'lesen sie auch', 'lies auch', 'auch interessant', 'das könnte sie auch interessieren', 'das könnte sie interessieren', 'das könnte dich auch interessieren', 'mehr zum thema', 'zum thema', 'weitere artikel', 'weitere meldungen', 'weitere nachrichten', 'weitere themen', 'verwandte artikel', 'verwandte themen', 'ähnliche artikel', 'meistgelesen', 'meistgelesene artikel', 'meist gelesen', 'neueste nachrichten', 'neueste meldungen', 'neueste artikel', 'aktuelle nachrichten', 'aktuelle meldungen', 'aktuelles', 'top-themen', 'topthemen', 'siehe auch', 'mehr dazu', 'weiterlesen', 'empfohlen', 'empfehlungen', 'nachrichten',
  'lire aussi', 'à lire aussi', 'à lire également', 'lire également', 'voir aussi', 'à voir aussi', 'à lire', 'à découvrir', 'articles liés', 'articles connexes', 'articles similaires', 'article précédent', 'article suivant', 'sur le même sujet', 'sur le même thème', 'dans la même rubrique', 'les plus lus', 'le plus lu', 'les plus populaires', 'dernières nouvelles', 'dernières actualités', 'dernières infos', 'dernières informations', 'derniers articles', 'les dernières actus', 'actualités', 'en savoir plus', 'pour aller plus loin', 'vous aimerez aussi', 'vous pourriez aussi aimer', 'nos recommandations', 'recommandé pour vous', 'à la une', 'plus d’articles', "plus d'articles",
  'lea también', 'lee también', 'leer también', 'leer más', 'lea además', 'lee además', 'te puede interesar', 'te podría interesar', 'le puede interesar', 'también te puede interesar', 'también puede interesarle', 'quizás te interese', 'más información', 'más noticias', 'noticias relacionadas', 'artículos relacionados', 'contenido relacionado', 'relacionado', 'relacionadas', 'últimas noticias', 'lo último', 'lo más leído', 'lo más visto', 'más leídas', 'más leídos', 'las más leídas', 'ver también', 'vea también', 'mira también', 'otras noticias', 'temas relacionados', 'recomendados', 'no te pierdas', 'noticias',
  'leggi anche', 'leggi pure', 'leggete anche', 'vedi anche', 'guarda anche', 'potrebbe interessarti', 'potrebbe interessarti anche', 'ti potrebbe interessare', 'ti potrebbe interessare anche', 'ti può interessare', 'articoli correlati', 'articoli simili', 'notizie correlate', 'correlati', 'ultime notizie', 'ultime news', 'ultim’ora', "ultim'ora", 'più letti', 'i più letti', 'le più lette', 'più lette', 'altre notizie', 'approfondimenti', 'per approfondire', 'da non perdere', 'notizie', 'sullo stesso argomento', 'raccomandati',
  'czytaj także', 'czytaj też', 'czytaj również', 'przeczytaj także', 'przeczytaj też', 'przeczytaj również', 'zobacz także', 'zobacz też', 'zobacz również', 'zobacz więcej', 'czytaj więcej', 'więcej na ten temat', 'na ten temat', 'powiązane', 'powiązane artykuły', 'podobne artykuły', 'polecane', 'polecamy', 'najczęściej czytane', 'najpopularniejsze', 'najnowsze', 'najnowsze wiadomości', 'ostatnie wiadomości', 'inne artykuły', 'więcej wiadomości', 'wiadomości', 'może cię zainteresować', 'to może cię zainteresować',
  'ilgili haberler', 'ilgili haber', 'ilgili yazılar', 'ilginizi çekebilir', 'bunlar da ilginizi çekebilir', 'bunları da okuyun', 'bunu da okuyun', 'ayrıca okuyun', 'ayrıca bakınız', 'son haberler', 'son dakika', 'son dakika haberleri', 'diğer haberler', 'benzer haberler', 'çok okunanlar', 'en çok okunanlar', 'en çok okunan haberler', 'popüler haberler', 'günün haberleri', 'önerilen haberler', 'öne çıkanlar', 'öne çıkan haberler', 'haberler',
  'соңғы жаңалықтар', 'соңғы хабарлар', 'тағы оқыңыз', 'оқи отырыңыз', 'тағы да оқыңыз', 'сондай-ақ оқыңыз', 'тақырып бойынша', 'ұқсас жаңалықтар', 'ұқсас мақалалар', 'көп оқылған', 'көп оқылғандар', 'басты жаңалықтар', 'жаңалықтар', 'танымал жаңалықтар',
  'leia também', 'leia mais', 'veja também', 'notícias relacionadas', 'últimas notícias', 'mais lidas', 'lees ook', 'läs också', 'läs mer', 'les også', 'læs også', 'lue myös', 'čtěte také', 'čítajte tiež', 'citește și', 'citeşte şi', 'olvassa el', 'прочетете още', 'pročitajte i', 'oxşar xəbərlər', 'son xəbərlər',
];

/** The word for what readers write below. Whole word with any ending of a few letters. */
export const COMMENT_NOUNS = ['comments', 'comment', 'replies', 'discussion', 'reader comments', 'readers’ comments', "readers' comments", 'reader’s comments', 'user comments', 'комментарии', 'комментариев', 'комментария', 'комментарий', 'обсуждение', 'отзывы', 'комментарии читателей', 'коментарі', 'коментарів', 'коментаря', 'коментар', 'обговорення', 'kommentare', 'kommentar', 'leserkommentare', 'diskussion', 'commentaires', 'commentaire', 'réactions', 'vos réactions', 'vos commentaires', 'comentarios', 'comentario', 'comentários', 'commenti', 'commento', 'i commenti', 'komentarze', 'komentarzy', 'komentarz', 'opinie czytelników', 'yorumlar', 'yorum', 'okur yorumları', 'okuyucu yorumları', 'пікірлер', 'пікір', 'түсініктемелер', 'reacties', 'kommentarer', 'komentáře', 'коментари', 'şərhlər', 'kommentit'];

/** What pages ask or say around that word, on a line of its own: "sign in to comment". */
export const COMMENT_ASKS = [
  'leave a comment', 'leave comments', 'leave a reply', 'post a comment', 'add a comment', 'write a comment', 'add comment', 'to comment', 'join the discussion', 'join the conversation', 'have your say', 'what do you think', 'view comments', 'show comments', 'read comments', 'comments are closed', 'comments closed', 'to leave a comment', 'submit a comment', 'share your thoughts', 'be the first to comment', 'no comments yet', 'start the conversation', 'top comments', 'sort comments', 'load more comments',
  'оставить комментарий', 'оставлять комментарии', 'оставьте комментарий', 'добавить комментарий', 'написать комментарий', 'чтобы комментировать', 'комментировать', 'войдите, чтобы', 'показать комментарии', 'читать комментарии', 'обсудить', 'комментариев пока нет', 'комментарии закрыты', 'ваш комментарий', 'все комментарии',
  'залишити коментар', 'залишайте коментар', 'додати коментар', 'написати коментар', 'щоб коментувати', 'коментувати', 'коментарів поки немає', 'ваш коментар', 'показати коментарі', 'усі коментарі',
  'kommentar schreiben', 'kommentar verfassen', 'kommentar hinterlassen', 'kommentieren', 'diskutieren sie mit', 'um zu kommentieren', 'kommentare anzeigen', 'alle kommentare', 'schreiben sie einen kommentar', 'ihre meinung', 'diskutieren', 'hinterlassen sie einen kommentar',
  'laisser un commentaire', 'laissez un commentaire', 'ajouter un commentaire', 'écrire un commentaire', 'poster un commentaire', 'pour commenter', 'commenter', 'réagir', 'connectez-vous pour', 'tous les commentaires', 'voir les commentaires', 'participer à la discussion',
  'deja un comentario', 'deje un comentario', 'dejar un comentario', 'añadir comentario', 'escribe un comentario', 'escribir un comentario', 'para comentar', 'comentar', 'ver comentarios', 'inicia sesión para', 'todos los comentarios', 'danos tu opinión',
  'lascia un commento', 'scrivi un commento', 'aggiungi un commento', 'per commentare', 'commenta', 'accedi per', 'tutti i commenti', 'vedi i commenti', 'inserisci un commento',
  'dodaj komentarz', 'napisz komentarz', 'zostaw komentarz', 'aby komentować', 'skomentuj', 'zaloguj się, aby', 'pokaż komentarze', 'wszystkie komentarze', 'dołącz do dyskusji',
  'yorum yap', 'yorum yapın', 'yorum yaz', 'yorum yazın', 'yorum ekle', 'yorum bırak', 'yorum yapmak için', 'tüm yorumlar', 'yorumları göster', 'yorumunuzu yazın',
  'пікір қалдыру', 'пікір жазу', 'пікір қалдырыңыз', 'пікір қалдыру үшін', 'барлық пікірлер', 'deixe um comentário', 'laat een reactie achter',
];

/** Below a comment; they belong to it. */
export const COMMENT_BUTTONS = ['reply', 'like', 'report', 'share', 'quote', 'flag', 'permalink', 'show replies', 'view replies', 'edited', 'ответить', 'цитировать', 'пожаловаться', 'нравится', 'не нравится', 'відповісти', 'поскаржитися', 'подобається', 'antworten', 'melden', 'gefällt mir', 'répondre', 'signaler', 'j’aime', "j'aime", 'responder', 'me gusta', 'denunciar', 'rispondi', 'segnala', 'mi piace', 'odpowiedz', 'zgłoś', 'lubię to', 'cevapla', 'yanıtla', 'beğen', 'şikayet et', 'жауап беру', 'ұнайды'];

/** Between a commenter and the text on one line: "X says: …". */
export const SAYS = ['says', 'said', 'wrote', 'writes', 'commented', 'posted', 'пишет', 'написал', 'написала', 'говорит', 'сказал', 'пише', 'написав', 'schreibt', 'schrieb', 'sagt', 'écrit', 'a écrit', 'dit', 'a dit', 'dice', 'dijo', 'escribió', 'ha scritto', 'scrive', 'napisał', 'napisała', 'pisze', 'dedi ki', 'diyor ki', 'yazdı', 'деді', 'жазды'];

/** Times told by their distance, as below comments. */
export const AGO = ['ago', 'назад', 'тому', 'temu', 'önce', 'бұрын', 'fa', 'geleden', 'sedan'];
export const AGO_BEFORE = ['vor', 'il y a', 'hace', 'há'];
export const RELATIVE_DAYS = ['yesterday', 'today', 'just now', 'вчера', 'сегодня', 'только что', 'вчора', 'сьогодні', 'щойно', 'gestern', 'heute', 'hier', 'aujourd’hui', "aujourd'hui", 'ayer', 'hoy', 'ieri', 'oggi', 'wczoraj', 'dzisiaj', 'dziś', 'dün', 'bugün', 'кеше', 'бүгін'];

/** Before a date. */
export const PUBLISHED_LABELS = ['published', 'published on', 'published at', 'posted', 'posted on', 'first published', 'date', 'date published', 'publication date', 'issued', 'released', 'опубликовано', 'дата публикации', 'дата', 'размещено', 'опубліковано', 'дата публікації', 'veröffentlicht', 'veröffentlicht am', 'erschienen', 'erschienen am', 'erstellt am', 'stand', 'datum', 'publié', 'publié le', 'date de publication', 'mis en ligne', 'mis en ligne le', 'publicado', 'publicado el', 'publicada', 'fecha', 'fecha de publicación', 'pubblicato', 'pubblicato il', 'pubblicata il', 'data', 'data di pubblicazione', 'opublikowano', 'data publikacji', 'dodano', 'yayınlanma', 'yayınlanma tarihi', 'yayın tarihi', 'giriş', 'giriş tarihi', 'tarih', 'жарияланды', 'жарияланған', 'жарияланған күні', 'күні', 'gepubliceerd', 'publicerad', 'publicado em'];
export const UPDATED_LABELS = ['updated', 'updated on', 'last updated', 'last updated on', 'last modified', 'modified', 'обновлено', 'последнее обновление', 'оновлено', 'aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'mis à jour', 'mis à jour le', 'actualizado', 'actualizado el', 'aggiornato', 'aggiornato il', 'ultimo aggiornamento', 'aktualizacja', 'zaktualizowano', 'güncelleme', 'güncellenme', 'güncelleme tarihi', 'son güncelleme', 'жаңартылды', 'atualizado', 'atualizado em'];

/** Section names as they stand alone above a headline. */
export const SECTIONS = ['news', 'world', 'world news', 'politics', 'business', 'economy', 'opinion', 'analysis', 'sport', 'sports', 'culture', 'science', 'technology', 'tech', 'health', 'energy', 'environment', 'climate', 'europe', 'asia', 'africa', 'local', 'local news', 'national', 'international', 'interview', 'exclusive', 'breaking', 'breaking news', 'feature', 'features', 'editorial', 'comment', 'briefing', 'in brief', 'society', 'markets', 'finance',
  'новости', 'политика', 'экономика', 'бизнес', 'общество', 'мир', 'в мире', 'мнение', 'мнения', 'аналитика', 'интервью', 'спорт', 'культура', 'наука', 'технологии', 'здоровье', 'происшествия', 'эксклюзив', 'репортаж', 'колонка', 'энергетика', 'главное', 'срочно', 'новини', 'політика', 'економіка', 'суспільство', 'світ', 'думка', 'інтерв’ю', "інтерв'ю", 'аналітика', 'наука', 'технології',
  'nachrichten', 'politik', 'wirtschaft', 'meinung', 'kommentar', 'gesellschaft', 'kultur', 'wissenschaft', 'panorama', 'ausland', 'inland', 'wissen', 'regional', 'lokales', 'interview', 'politique', 'économie', 'société', 'monde', 'actualité', 'actualités', 'opinion', 'tribune', 'entretien', 'analyse', 'reportage', 'sciences', 'política', 'economía', 'sociedad', 'mundo', 'internacional', 'nacional', 'opinión', 'entrevista', 'cultura', 'deportes', 'ciencia', 'politica', 'economia', 'società', 'mondo', 'cronaca', 'esteri', 'opinioni', 'intervista', 'scienza',
  'polityka', 'gospodarka', 'społeczeństwo', 'świat', 'opinie', 'wywiad', 'kultura', 'nauka', 'kraj', 'gündem', 'siyaset', 'ekonomi', 'dünya', 'toplum', 'kültür', 'spor', 'bilim', 'teknoloji', 'sağlık', 'röportaj', 'саясат', 'экономика', 'қоғам', 'әлем', 'мәдениет', 'спорт', 'сұхбат'];

/** "X reports": the verbs and prepositions by which an article credits another outlet. */
export const REPORTS_AFTER = ['reports', 'reported', 'writes', 'wrote', 'informs', 'сообщает', 'сообщил', 'сообщила', 'сообщило', 'передает', 'передаёт', 'пишет', 'информирует', 'рассказывает', 'повідомляє', 'пише', 'передає', 'інформує', 'berichtet', 'berichtete', 'meldet', 'schreibt', 'rapporte', 'rapportait', 'indique', 'écrit', 'informa', 'informó', 'reporta', 'riporta', 'riferisce', 'scrive', 'informuje', 'podaje', 'pisze', 'donosi', 'хабарлайды', 'жазады', 'bildirdi', 'aktardı', 'duyurdu', 'yazdı'];
export const REPORTS_BEFORE = ['reports', 'writes', 'as reported by', 'reported by', 'according to', 'citing', 'with reference to', 'сообщает', 'передает', 'передаёт', 'пишет', 'информирует', 'со ссылкой на', 'ссылаясь на', 'об этом сообщает', 'об этом пишет', 'как сообщает', 'как пишет', 'как передает', 'по данным', 'по информации', 'по сообщению', 'повідомляє', 'пише', 'передає', 'інформує', 'з посиланням на', 'за даними', 'за інформацією', 'про це повідомляє', 'про це пише', 'як повідомляє', 'як пише', 'wie', 'laut', 'nach angaben von', 'unter berufung auf', 'berichtet', 'rapporte', 'selon', 'd’après', "d'après", 'indique', 'comme le rapporte', 'según', 'según informa', 'según informó', 'informa', 'como informa', 'de acuerdo con', 'citando', 'secondo', 'riporta', 'riferisce', 'come riporta', 'citando', 'jak podaje', 'jak informuje', 'jak pisze', 'jak donosi', 'podaje', 'informuje', 'według', 'za', 'powołując się na'];
/** Nouns that show that a name is an outlet's. Stems: the word may go on. */
export const OUTLET_NOUNS = ['news agency', 'agency', 'newspaper', 'magazine', 'website', 'news site', 'channel', 'broadcaster', 'portal', 'daily', 'weekly', 'outlet', 'radio', 'агентств', 'информагентств', 'газет', 'журнал', 'издани', 'портал', 'телеканал', 'сайт', 'радио', 'канал', 'видан', 'телеканал', 'інформагентств', 'nachrichtenagentur', 'agentur', 'zeitung', 'nachrichtenmagazin', 'magazin', 'sender', 'nachrichtenportal', 'agence de presse', 'l’agence', "l'agence", 'agence', 'journal', 'quotidien', 'hebdomadaire', 'chaîne', 'site', 'agencia de noticias', 'agencia', 'diario', 'periódico', 'cadena', 'semanario', 'agenzia', 'giornale', 'quotidiano', 'settimanale', 'emittente', 'agencja', 'agencji', 'gazeta', 'dziennik', 'portal', 'tygodnik', 'stacja', 'ajansı', 'gazetesi', 'kanalı', 'dergisi', 'агенттігі', 'газеті', 'порталы', 'телеарнасы'];

/** Words inside a name that are not capitalised. */
export const NAME_PARTICLES = ['de', 'da', 'do', 'dos', 'das', 'del', 'della', 'di', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'den', 'ter', 'ten', 'zu', 'zur', 'vom', 'bin', 'ibn', 'al', 'el', 'af', 'av', 'y', 'e', 'фон', 'де', 'ван', 'бин', 'аль', 'оглы', 'улы', 'кызы', 'uulu'];

/** Between two writers of one article. */
export const AND = ['and', '&', 'with', 'и', 'і', 'та', 'und', 'et', 'y', 'e', 'i', 'oraz', 've', 'және', 'en', 'och'];

/** Months, in the forms that stand beside a day; the place in its list is the month. */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'январь', 'января', 'янв', 'січень', 'січня', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'gen', 'styczeń', 'stycznia', 'sty', 'ocak', 'қаңтар', 'қаңтарда', 'janeiro', 'januari'],
  ['february', 'feb', 'февраль', 'февраля', 'фев', 'февр', 'лютий', 'лютого', 'februar', 'février', 'févr', 'febrero', 'febbraio', 'luty', 'lutego', 'lut', 'şubat', 'ақпан', 'ақпанда', 'fevereiro', 'februari'],
  ['march', 'mar', 'март', 'марта', 'мар', 'березень', 'березня', 'märz', 'mars', 'marzo', 'marzec', 'marca', 'mart', 'наурыз', 'наурызда', 'março', 'maart'],
  ['april', 'apr', 'апрель', 'апреля', 'апр', 'квітень', 'квітня', 'avril', 'avr', 'abril', 'abr', 'aprile', 'kwiecień', 'kwietnia', 'kwi', 'nisan', 'сәуір', 'сәуірде'],
  ['may', 'май', 'мая', 'травень', 'травня', 'mai', 'mayo', 'maggio', 'mag', 'maj', 'maja', 'mayıs', 'мамыр', 'мамырда', 'maio', 'mei'],
  ['june', 'jun', 'июнь', 'июня', 'июн', 'червень', 'червня', 'juni', 'juin', 'junio', 'giugno', 'giu', 'czerwiec', 'czerwca', 'cze', 'haziran', 'маусым', 'маусымда', 'junho'],
  ['july', 'jul', 'июль', 'июля', 'июл', 'липень', 'липня', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lug', 'lipiec', 'lipca', 'lip', 'temmuz', 'шілде', 'шілдеде', 'julho'],
  ['august', 'aug', 'август', 'августа', 'авг', 'серпень', 'серпня', 'août', 'agosto', 'ago', 'sierpień', 'sierpnia', 'sie', 'ağustos', 'тамыз', 'тамызда', 'augustus', 'augusti'],
  ['september', 'sep', 'sept', 'сентябрь', 'сентября', 'сен', 'сент', 'вересень', 'вересня', 'septembre', 'septiembre', 'setiembre', 'settembre', 'set', 'wrzesień', 'września', 'wrz', 'eylül', 'қыркүйек', 'қыркүйекте', 'setembro'],
  ['october', 'oct', 'октябрь', 'октября', 'окт', 'жовтень', 'жовтня', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'ott', 'październik', 'października', 'paź', 'ekim', 'қазан', 'қазанда', 'outubro'],
  ['november', 'nov', 'ноябрь', 'ноября', 'ноя', 'нояб', 'листопад', 'листопада', 'novembre', 'noviembre', 'listopad', 'listopada', 'lis', 'kasım', 'қараша', 'қарашада', 'novembro'],
  ['december', 'dec', 'декабрь', 'декабря', 'дек', 'грудень', 'грудня', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dicembre', 'grudzień', 'grudnia', 'gru', 'aralık', 'желтоқсан', 'желтоқсанда', 'dezembro'],
];

/** Pages let only those comment who have said who they are. */
export const SIGN_IN = ['sign in', 'log in', 'login', 'logged in', 'register', 'sign up', 'войдите', 'войти', 'авторизуйтесь', 'авторизоваться', 'зарегистрируйтесь', 'авторизованные', 'зарегистрированные', 'увійдіть', 'увійти', 'авторизуйтесь', 'зареєструйтесь', 'anmelden', 'einloggen', 'melden sie sich an', 'registrieren', 'angemeldet', 'connectez-vous', 'connecté', 'inscrivez-vous', 'identifiez-vous', 'inicia sesión', 'inicie sesión', 'iniciar sesión', 'regístrate', 'accedi', 'effettua il login', 'registrati', 'zaloguj', 'zaloguj się', 'zalogować', 'zalogowani', 'zarejestruj', 'giriş yapın', 'giriş yapmalısınız', 'giriş yap', 'üye ol', 'üye olun', 'oturum açın', 'кіріңіз', 'тіркеліңіз'];

/** Above or below a headline. */
export const READING_TIME = ['min', 'mins', 'minute', 'minutes', 'minute read', 'min read', 'minutes read', 'мин', 'минут', 'минуты', 'минута', 'хв', 'хвилин', 'хвилини', 'min.', 'minuten', 'minuti', 'minutos', 'minut', 'dk', 'dakika', 'мин чтения', 'views', 'просмотров', 'просмотра', 'переглядів', 'aufrufe', 'vues', 'wyświetleń', 'okunma'];

/** A sentence about oneself that needs no object: "Found a mistake? Select it…". */
export const PROMO_ALONE = ['got a tip', 'have a tip', 'have a story', 'click here to', 'spotted an error', 'found a mistake', 'found an error', 'нашли ошибку', 'заметили ошибку', 'увидели ошибку', 'если вы нашли ошибку', 'если вы заметили ошибку', 'нашли опечатку', 'знайшли помилку', 'помітили помилку', 'якщо ви знайшли помилку', 'якщо ви помітили помилку', 'fehler gefunden', 'une erreur dans', 'vous avez repéré', 'signaler une erreur', '¿has encontrado un error', '¿ha encontrado un error', 'hai trovato un errore', 'znalazłeś błąd', 'zauważyłeś błąd', 'қате таптыңыз ба', 'қате тапсаңыз', 'подписывайтесь на нас', 'читайте нас в', 'читайте нас на', 'читайте нас у', 'follow us', 'suivez-nous', 'síguenos', 'seguici su', 'folgen sie uns', 'obserwuj nas', 'bizi takip', 'support our journalism', 'support independent journalism', 'all newsletters', 'this newsletter'];

/** Words in the names of newspapers, agencies and sites. */
export const OUTLET_WORDS = ['News', 'Times', 'Post', 'Press', 'Herald', 'Tribune', 'Journal', 'Gazette', 'Telegraph', 'Guardian', 'Observer', 'Chronicle', 'Courier', 'Dispatch', 'Mail', 'Mirror', 'Standard', 'Star', 'Sun', 'Today', 'Weekly', 'Daily', 'Review', 'Radio', 'TV', 'Television', 'Broadcasting', 'Media', 'Wire', 'Agency', 'Bulletin', 'Monitor', 'Examiner', 'Inquirer', 'Sentinel', 'Ledger', 'Record', 'Argus', 'Echo', 'Reporter', 'Magazine',
  'Новости', 'Вести', 'Известия', 'Правда', 'Газета', 'Вестник', 'Время', 'Новини', 'Вісті', 'Правда', 'Tagesspiegel', 'Zeitung', 'Nachrichten', 'Anzeiger', 'Kurier', 'Rundschau', 'Tageblatt', 'Morgenpost', 'Blatt', 'Presse', 'Journal', 'Dépêche', 'Matin', 'Nouvelles', 'Diario', 'Noticias', 'Prensa', 'Correo', 'Voz', 'Mundo', 'País', 'Corriere', 'Giornale', 'Gazzetta', 'Messaggero', 'Mattino', 'Stampa', 'Gazeta', 'Dziennik', 'Kurier', 'Głos', 'Wiadomości', 'Haber', 'Gazetesi', 'Ajansı', 'Postası'];

/** At the end of an agency's report. */
export const SIGNATURES = ['reporting by', 'additional reporting by', 'reporting and writing by', 'writing by', 'editing by', 'compiled by', 'translated by', 'reporting', 'mit material von', 'bearbeitet von', 'avec', 'reportage de', 'édité par', 'información de', 'editado por', 'reportaje de', 'a cura della redazione di', 'перевод', 'редактор', 'редакторы', 'редагування', 'tłumaczenie'];

/** Turkic languages put what they ask at the end of the sentence. */
export const PROMO_VERBS_LAST = ['abone ol', 'abone olun', 'takip edin', 'takip et', 'katılın', 'indirin', 'paylaşın', 'tıklayın', 'destek olun', 'kaçırmayın', 'kaydolun', 'жазылыңыз', 'жазылыңыздар', 'қосылыңыз', 'қосылыңыздар', 'бөлісіңіз', 'жүктеңіз', 'оқыңыз', 'тіркеліңіз', 'obuna boʻling', 'abunə olun'];
