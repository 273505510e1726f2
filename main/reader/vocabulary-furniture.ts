// The words by which pages label what is no part of the article, in en ru uk de fr es it pl tr kk, and a little more. Data only; structure decides first.

/** Before a colon: "Source: X". */
export const SOURCE_LABELS = [
  'source', 'sources', 'original source', 'original article', 'via', 'first published by', 'originally published by', 'originally published in',
  'originally published on', 'read the original at', 'источник', 'источники', 'первоисточник', 'по материалам', 'по информации', 'по данным',
  'материал', 'оригинал', 'джерело', 'джерела', 'першоджерело', 'за матеріалами', 'за даними', 'крыніца', 'quelle', 'quellen',
  'ursprünglich erschienen bei', 'fonte', 'fonti', 'fontes', 'fuente', 'fuentes', 'con información de', 'com informações de', 'źródło', 'źródła',
  'kaynak', 'kaynaklar', 'дереккөз', 'дереккөзі', 'ақпарат көзі', 'bron', 'källa', 'kilde', 'lähde', 'zdroj', 'forrás', 'sursa', 'sursă', 'mənbə',
  'manba', 'булак', '来源', '來源', '出典', '출처', 'المصدر', 'מקור', 'πηγή', 'first appeared in', 'first appeared on', 'this article first appeared in',
  'this article was first published by', 'republished from', 'with material from',
];

/** In a sentence of its own about where the article comes from; the outlet follows. */
export const SOURCE_PHRASES = [
  'first appeared in', 'first appeared on', 'first appeared at', 'first published in', 'first published on', 'first published by',
  'first published at', 'originally published in', 'originally published on', 'originally published by', 'originally published at',
  'originally appeared in', 'originally appeared on', 'republished from', 'republished with permission from', 'republished with the permission of',
  'reprinted from', 'reprinted with permission from', 'reproduced from', 'syndicated from', 'adapted from', 'впервые опубликовано в',
  'впервые опубликован в', 'впервые опубликована в', 'впервые опубликовано на', 'впервые вышла в', 'впервые вышел в', 'первоначально опубликовано в',
  'оригинал опубликован в', 'перепечатано из', 'перепечатка из', 'вперше опубліковано в', 'вперше опубліковано на', 'передрук з',
  'zuerst erschienen in', 'zuerst erschienen bei', 'erschien zuerst in', 'erschien zuerst bei', 'ursprünglich erschienen in',
  'publié initialement dans', 'publié initialement par', 'initialement publié dans', 'initialement publié par', 'paru initialement dans',
  'publicado originalmente en', 'publicado originalmente por', 'apareció originalmente en', 'publicado por primera vez en',
  'pubblicato originariamente su', 'pubblicato originariamente da', 'pubblicato per la prima volta su', 'ukazał się pierwotnie w',
  'pierwotnie opublikowany w', 'pierwotnie opublikowano w', 'przedruk z', 'publicado originalmente em', 'ilk olarak',
];

/** Before a colon or a name: "Photo: X". */
export const CREDIT_LABELS = [
  'photo', 'photos', 'photo by', 'photos by', 'photo credit', 'photo credits', 'photos used', 'photograph', 'photograph by', 'photographs by',
  'image', 'images', 'image credit', 'image source', 'image by', 'picture', 'pictures', 'picture credit', 'illustration', 'illustration by',
  'cover photo', 'cover image', 'featured image', 'file photo', 'video', 'video by', 'video credit', 'graphic', 'graphics', 'map', 'credit',
  'credits', 'фото', 'фотографии', 'фотография', 'автор фото', 'источник фото', 'фото с сайта', 'использованы фотографии',
  'использованные фотографии', 'иллюстрация', 'иллюстрации', 'изображение', 'видео', 'снимок', 'скриншот', 'инфографика', 'світлина', 'світлини',
  'зображення', 'ілюстрація', 'відео', 'джерело фото', 'фота', 'foto', 'fotos', 'bild', 'bilder', 'bildquelle', 'bildnachweis', 'titelbild',
  'symbolbild', 'illustration:', 'grafik', 'crédit photo', 'crédits photo', 'crédit', 'crédits', 'crédit image', 'photographie',
  'image d’illustration', "image d'illustration", 'vidéo', 'fotografía', 'fotografías', 'imagen', 'imágenes', 'ilustración', 'crédito', 'créditos',
  'crédito de la foto', 'vídeo', 'foto de', 'foto di', 'immagine', 'immagini', 'fotografia', 'fotografie', 'crediti', 'credito fotografico', 'imagem',
  'zdjęcie', 'zdjęcia', 'fot', 'fot.', 'ilustracja', 'grafika', 'wideo', 'fotoğraf', 'fotoğraflar', 'görsel', 'görseller', 'görüntü', 'сурет',
  'суреттер', 'бейне',
  '责任编辑', '责编', '编辑', '摄影', '图片来源', '图', 'تصوير', 'صورة',
];

/** Asks of the reader, at the beginning of a sentence. */
export const PROMO_VERBS = [
  'help us', 'help keep', 'keep us', 'chip in', 'make a donation', 'please support', 'please consider', 'consider supporting', 'consider donating',
  'if you value', 'if you like', 'if you enjoy', 'like what you', 'помогите', 'сделайте', 'пожертвуйте', 'нравится', 'если вам понравилось',
  'допоможіть', 'spenden sie', 'helfen sie', 'wenn ihnen', 'aidez-nous', 'donnez', 'si vous appréciez', 'ayúdanos', 'dona', 'haz una donación',
  'si te gusta', 'aiutaci', 'dona ora', 'se ti piace', 'pomóż', 'wspieraj', 'jeśli podoba', 'bağış yap', 'қолдау көрсетіңіз', 'subscribe', 'sign up',
  'follow', 'join', 'download', 'get our', 'get the', 'get breaking', 'like us', 'share this', 'share our', 'share your', 'share on', 'share it',
  'click here', 'tap here', 'register for', 'support us', 'support our', 'support independent', 'support quality', 'donate', 'become a', 'install',
  'stay up to date', 'stay tuned', 'stay informed', 'don’t miss', "don't miss", 'never miss', 'want more', 'read us', 'find us', 'watch us',
  'listen to our', 'enjoyed this', 'enjoying', 'if you liked', 'turn on notifications', 'keep up with', 'send us', 'have a tip', 'got a tip',
  'try our', 'buy us', 'more news in', 'more news on', 'news from', 'our channel', 'we are on', 'подписывайтесь', 'подпишитесь', 'подписаться',
  'подписывайся', 'следите', 'читайте нас', 'присоединяйтесь', 'вступайте', 'скачайте', 'скачать', 'установите', 'поделиться', 'поделитесь',
  'ставьте', 'поддержите', 'поддержать', 'оформите', 'узнавайте', 'получайте', 'больше новостей', 'главные новости', 'все новости', 'новости в',
  'новости из', 'самое важное', 'самые важные', 'самые интересные', 'мы в', 'наш канал', 'добавьте', 'нашли ошибку', 'заметили ошибку',
  'не пропустите', 'будьте в курсе', 'смотрите нас', 'хотите', 'підписуйтесь', 'підписуйтеся', 'підпишіться', 'підписатися', 'стежте', 'слідкуйте',
  'приєднуйтесь', 'приєднуйтеся', 'долучайтесь', 'долучайтеся', 'завантажте', 'завантажуйте', 'поділитися', 'підтримайте', 'підтримати',
  'більше новин', 'новини від', 'ми в', 'отримуйте', 'знайшли помилку', 'не пропустіть', 'abonnieren', 'folgen', 'folge uns', 'folgt uns',
  'melden sie sich', 'jetzt anmelden', 'anmelden', 'laden sie', 'lesen sie uns', 'bleiben sie', 'teilen', 'unterstützen sie', 'unterstütze',
  'verpassen sie', 'hier klicken', 'holen sie', 'mehr nachrichten', 'erhalten sie', 'bestellen sie', 'testen sie', 'jetzt abonnieren',
  'unser newsletter', 'sie wollen', 'abonnez-vous', 'inscrivez-vous', 's’abonner', "s'abonner", 'suivez-nous', 'suivez', 'rejoignez', 'téléchargez',
  'partagez', 'partager', 'soutenez', 'recevez', 'retrouvez', 'ne manquez', 'restez', 'cliquez ici', 'faites un don', 'vous souhaitez',
  'découvrez notre', 'suscríbete', 'suscríbase', 'suscribirse', 'síguenos', 'síganos', 'sigue', 'únete', 'únase', 'descarga', 'descargue', 'comparte',
  'compartir', 'apoya', 'recibe', 'reciba', 'regístrate', 'haz clic', 'haga clic', 'no te pierdas', 'no se pierda', 'más noticias', 'apúntate',
  'hazte', 'iscriviti', 'iscrivetevi', 'seguici', 'seguiteci', 'abbonati', 'abbonatevi', 'scarica', 'condividi', 'sostieni', 'sostienici', 'unisciti',
  'ricevi', 'clicca qui', 'resta aggiornato', 'non perdere', 'rimani', 'subskrybuj', 'zapisz się', 'zasubskrybuj', 'obserwuj', 'obserwuj nas',
  'śledź', 'dołącz', 'pobierz', 'udostępnij', 'polub', 'wesprzyj', 'kliknij', 'bądź na bieżąco', 'nie przegap', 'wykup', 'chcesz', 'abone ol',
  'takip edin', 'takip et', 'bizi takip', 'katılın', 'indirin', 'paylaş', 'destek ol', 'tıklayın', 'bültenimize', 'telegram kanalımıza', 'kanalımıza',
  'haberleri kaçırmayın', 'gelişmeleri kaçırmayın', 'haberlerden', 'son dakika haberleri için', 'whatsapp kanalımız', 'жазылыңыз', 'жазылыңыздар',
  'бізге жазылыңыз', 'арнамызға', 'қосылыңыз', 'бөлісу', 'жүктеңіз', 'біздің', 'inscreva-se', 'siga-nos', 'assine', 'baixe', 'volg ons', 'abonneer',
  'for more', 'read more of our', 'see more of our',
];

/** Turkic languages put what they ask at the end of the sentence. */
export const PROMO_VERBS_LAST = [
  'abone ol', 'abone olun', 'takip edin', 'takip et', 'katılın', 'indirin', 'paylaşın', 'tıklayın', 'destek olun', 'kaçırmayın', 'kaydolun',
  'жазылыңыз', 'жазылыңыздар', 'қосылыңыз', 'қосылыңыздар', 'бөлісіңіз', 'жүктеңіз', 'оқыңыз', 'тіркеліңіз', 'obuna boʻling', 'abunə olun',
];

/** What the reader is asked to take. Stems: the word may go on. */
export const PROMO_OBJECTS = [
  'donat', 'crowdfund', 'patreon', 'пожертвован', 'донат', 'spende', 'donaci', 'donazion', 'telegram', 'whatsapp', 'viber', 'facebook', 'twitter',
  'instagram', 'youtube', 'tiktok', 'linkedin', 'threads', 'bluesky', 'mastodon', 'google news', 'google новост', 'rss', 'newsletter', 'news letter',
  'mailing list', 'podcast', 'subscription', 'subscriber', 'our channel', 'our page', 'our app', 'the app', 'mobile app', 'app store',
  'push notification', 'alerts', 'inbox', 'morning briefing', 'daily briefing', 'weekly briefing', 'member', 'supporter', 'our journalism',
  'independent journalism', 'social media', 'x (formerly', 'on x', 'our work', 'premium', 'free trial', 'free account', 'notifications', 'updates',
  'our coverage', 'digest', 'paper edition', 'print edition', 'телеграм', 'телеграмм', 'ватсап', 'вайбер', 'вконтакте', 'фейсбук', 'твиттер',
  'инстаграм', 'ютуб', 'дзен', 'одноклассник', 'рассылк', 'канал', 'подкаст', 'страниц', 'приложени', 'уведомлени', 'подписк', 'соцсет',
  'социальных сетях', 'нашу работу', 'редакци', 'пуш', 'ctrl', 'max', 'макс', 'твітер', 'інстаграм', 'розсилк', 'сторінк', 'застосун', 'додат',
  'сповіщен', 'соцмереж', 'спільнот', 'нашу роботу', 'монобанк', 'kanal', 'app', 'abo', 'unsere seite', 'push-', 'sozialen medien', 'probeabo',
  'infolettre', 'lettre d’information', "lettre d'information", 'chaîne', 'application', 'appli', 'réseaux sociaux', 'abonnement', 'alertes',
  'notre page', 'boîte mail', 'boletín', 'boletines', 'canal', 'redes sociales', 'aplicación', 'alertas', 'correo', 'suscripción', 'canale',
  'notizie via', 'notifiche', 'canali social', 'social', 'applicazione', 'abbonamento', 'posta', 'biuletyn', 'kanał', 'kanale', 'aplikacj',
  'powiadomien', 'mediach społecznościowych', 'subskrypcj', 'stron', 'fanpage', 'bülten', 'kanalı', 'uygulama', 'bildirim', 'sosyal medya', 'abone',
  'арна', 'парақша', 'қосымша', 'әлеуметтік желі', 'boletim', 'nieuwsbrief',
];

/** Whole lines that pages put between paragraphs. */
export const PROMO_LINES = [
  'поширити', 'поширити у соцмережах', 'поділитись', 'compartilhe', 'compartir en facebook', 'udostępnij na facebooku', 'advertisement',
  'advertising', 'ad', 'sponsored', 'sponsored content', 'promoted', 'story continues below', 'article continues below', 'continue reading below',
  'story continues below advertisement', 'article continues after advertisement', 'scroll down', 'share', 'share this', 'share this article',
  'share this story', 'share on facebook', 'share on twitter', 'share via email', 'print', 'print this article', 'email', 'copy link', 'save',
  'save for later', 'tweet', 'like', 'bookmark', 'listen', 'listen to this article', 'play', 'menu', 'home', 'skip to content',
  'skip to main content', 'back to top', 'facebook', 'twitter', 'telegram', 'whatsapp', 'linkedin', 'instagram', 'youtube', 'x', 'tags', 'subscribe',
  'log in', 'sign in', 'newsletter', 'font size', 'accept cookies', 'реклама', 'на правах рекламы', 'поделиться', 'поделиться в соцсетях',
  'поделитесь', 'распечатать', 'печать', 'версия для печати', 'копировать ссылку', 'скопировать ссылку', 'подписаться', 'продолжение после рекламы',
  'вконтакте', 'одноклассники', 'главная', 'наверх', 'читать далее', 'слушать', 'сохранить', 'в закладки', 'войти', 'спецпроект',
  'партнерский материал', 'поділитися', 'роздрукувати', 'друк', 'копіювати посилання', 'підписатися', 'продовження після реклами', 'головна',
  'партнерський матеріал', 'слухати', 'увійти', 'anzeige', 'werbung', 'teilen', 'drucken', 'artikel teilen', 'artikel anhören', 'merken',
  'startseite', 'nach oben', 'anmelden', 'publicité', 'partager', 'imprimer', 'partager l’article', "partager l'article", 'écouter',
  'écouter l’article', 'contenu sponsorisé', 'accueil', 'la suite après la publicité', 'lire plus tard', 'publicidad', 'anuncio', 'compartir',
  'imprimir', 'escuchar', 'inicio', 'contenido patrocinado', 'guardar', 'pubblicità', 'annuncio', 'condividi', 'stampa', 'ascolta',
  'contenuto sponsorizzato', 'salva', 'reklama', 'udostępnij', 'drukuj', 'kopiuj link', 'posłuchaj', 'materiał sponsorowany',
  'dalsza część tekstu pod reklamą', 'strona główna', 'reklam', 'paylaş', 'yazdır', 'dinle', 'kaydet', 'ana sayfa', 'жарнама', 'бөлісу',
  'басып шығару', 'басты бет', 'publicidade', 'compartilhar', 'advertentie', 'annons',
  'ascolta l’articolo', 'ascolta questo articolo', 'offrir l’article', 'gift this article', 'save article', 'print article', 'artikel merken',
  'e-mail', 'reddit', 'pinterest', 'viber', 'vk', 'bluesky', 'threads', 'messenger', 'телеграм', '分享', 'مشاركة',
  'add to favourites', 'add to favorites', 'gift article', 'add to reading list', 'в избранное', 'добавить в избранное', 'zu favoriten',
  'comment guidelines', 'community guidelines', 'terms of use', 'privacy policy', 'contact us', 'about us',
];

/** A sentence about oneself that needs no object: "Found a mistake? Select it…". */
export const PROMO_ALONE = [
  'got a story', 'do you have a story', 'do you know more', 'email our newsdesk', 'write to us at', 'contact us at', 'spotted a typo', 'see a typo',
  'seen a typo', 'found a typo', 'report a typo', 'report an error', 'seen a mistake', 'let us know', 'tell us what', 'заметили опечатку',
  'сообщить об ошибке', 'помітили одруківку', 'повідомити про помилку', 'tippfehler', 'fehler entdeckt', 'fehler melden', 'faute de frappe',
  'une coquille', '¿ves un error', '¿has visto un error', '¿encontraste un error', 'reportar error', 'refuso', 'segnala un errore', 'zgłoś błąd',
  'widzisz błąd', 'hata bildir', 'hata mı', 'вы можете поддержать', 'listen to this', 'listen to the', 'aquí puedes escuchar', 'listen now',
  'got a tip', 'have a tip', 'have a story', 'click here to', 'spotted an error', 'found a mistake', 'found an error', 'нашли ошибку',
  'заметили ошибку', 'увидели ошибку', 'если вы нашли ошибку', 'если вы заметили ошибку', 'нашли опечатку', 'знайшли помилку', 'помітили помилку',
  'якщо ви знайшли помилку', 'якщо ви помітили помилку', 'fehler gefunden', 'une erreur dans', 'vous avez repéré', 'signaler une erreur',
  '¿has encontrado un error', '¿ha encontrado un error', 'hai trovato un errore', 'znalazłeś błąd', 'zauważyłeś błąd', 'қате таптыңыз ба',
  'қате тапсаңыз', 'подписывайтесь на нас', 'читайте нас в', 'читайте нас на', 'читайте нас у', 'follow us', 'suivez-nous', 'síguenos', 'seguici su',
  'folgen sie uns', 'obserwuj nas', 'bizi takip', 'support our journalism', 'support independent journalism', 'all newsletters', 'this newsletter',
  'do you have an opinion', 'do you have a view', 'this post contains affiliate links', 'this article contains affiliate links',
  'for more information please contact', 'for further information please contact', 'for more information, contact', 'for media enquiries',
  'media contact', 'press contact', 'контакты для прессы', 'контакт для прессы', 'pressekontakt', 'contact presse', 'contacto de prensa',
  'мнение редакции может не совпадать', 'the views expressed in this', 'the opinions expressed in this', 'read more of our',
  'masz temat', 'napisz do nas', 'есть новость', 'есть тема', 'прислать новость', 'scrivici a', 'écrivez-nous à', 'escríbenos a', 'schreiben sie uns an',
];

/** Before a colon: the page files the article under these. */
export const TAG_LABELS = [
  'tags', 'tag', 'topics', 'keywords', 'filed under', 'categories', 'category', 'теги', 'тэги', 'метки', 'рубрика', 'рубрики', 'темы',
  'ключевые слова', 'теми', 'мітки', 'schlagwörter', 'schlagworte', 'themen', 'mots-clés', 'mots clés', 'étiquettes', 'thèmes', 'etiquetas', 'temas',
  'argomenti', 'etichette', 'tagi', 'tematy', 'słowa kluczowe', 'etiketler', 'тегтер', 'tópicos',
  'archivado en', 'archivé dans', 'abgelegt unter', 'filed in', 'archiviato in', 'arquivado em', 'zobacz więcej o',
];

/** Whole line, or before a colon and the headline: other news follows. */
export const RELATED_LABELS = [
  'les articles les plus lus', 'nos articles les plus lus', 'die meistgelesenen artikel', 'самые читаемые', 'самое обсуждаемое', 'читают сейчас',
  'las noticias más leídas', 'los más leídos', 'gli articoli più letti', 'najczęściej czytane artykuły', 'en çok okunan', 'most commented',
  'also on this site', 'our latest', 'what others are reading', 'readers also read', 'related', 'related articles', 'related article', 'related news',
  'related stories', 'related story', 'related content', 'related posts', 'related coverage', 'related topics', 'read also', 'also read', 'read more',
  'read more on this topic', 'read next', 'see also', 'more on this story', 'more on this topic', 'more on this', 'more news', 'more stories', 'recent posts', 'recent articles', 'recent stories',
  'more from', 'latest news', 'latest', 'latest stories', 'latest headlines', 'most read', 'most popular', 'most viewed', 'popular', 'popular news',
  'trending', 'trending now', 'top stories', 'top news', 'you may also like', 'you might also like', 'you may be interested in', 'recommended',
  'recommended for you', 'recommended stories', 'editor’s picks', "editor's picks", 'editors’ picks', "editors' picks", 'don’t miss', "don't miss",
  'up next', 'other news', 'in other news', 'further reading', 'what to read next', 'keep reading', 'news of the day', 'today’s news', 'must read',
  'similar articles', 'similar news', 'previous article', 'next article', 'earlier on this topic', 'последние новости', 'новости', 'новости по теме',
  'читайте также', 'читайте по теме', 'читайте ещё', 'читайте еще', 'читать также', 'читать по теме', 'также по теме', 'по теме', 'материалы по теме',
  'статьи по теме', 'ещё по теме', 'еще по теме', 'другие новости', 'похожие новости', 'похожие материалы', 'похожие статьи', 'популярное',
  'популярные новости', 'популярные материалы', 'самое читаемое', 'самое популярное', 'главное', 'главные новости', 'главное за день', 'новости дня',
  'лента новостей', 'лента', 'смотрите также', 'смотри также', 'рекомендуем', 'рекомендуем почитать', 'рекомендованное', 'вам может быть интересно',
  'вам также может быть интересно', 'вам будет интересно', 'это интересно', 'новости партнеров', 'новости партнёров', 'сейчас читают', 'сюжеты',
  'в тему', 'свежие новости', 'топ новостей', 'ранее по теме', 'связанные новости', 'предыдущая новость', 'следующая новость', 'актуальное',
  'актуально', 'не пропустите', 'подробнее по теме', 'останні новини', 'новини', 'новини по темі', 'новини за темою', 'читайте також',
  'читайте по темі', 'читати також', 'також за темою', 'за темою', 'по темі', 'дивіться також', 'інші новини', 'схожі новини', 'схожі матеріали',
  'популярне', 'популярні новини', 'головне', 'головні новини', 'найпопулярніше', 'найчитаніше', 'стрічка новин', 'вас може зацікавити',
  'вам може бути цікаво', 'рекомендуємо', 'матеріали за темою', 'новини дня', 'більше за темою', 'ще за темою', 'актуальне', 'lesen sie auch',
  'lies auch', 'auch interessant', 'das könnte sie auch interessieren', 'das könnte sie interessieren', 'das könnte dich auch interessieren',
  'mehr zum thema', 'zum thema', 'weitere artikel', 'weitere meldungen', 'weitere nachrichten', 'weitere themen', 'verwandte artikel',
  'verwandte themen', 'ähnliche artikel', 'meistgelesen', 'meistgelesene artikel', 'meist gelesen', 'neueste nachrichten', 'neueste meldungen',
  'neueste artikel', 'aktuelle nachrichten', 'aktuelle meldungen', 'aktuelles', 'top-themen', 'topthemen', 'siehe auch', 'mehr dazu', 'weiterlesen',
  'empfohlen', 'empfehlungen', 'nachrichten', 'lire aussi', 'à lire aussi', 'à lire également', 'lire également', 'voir aussi', 'à voir aussi',
  'à lire', 'à découvrir', 'articles liés', 'articles connexes', 'articles similaires', 'article précédent', 'article suivant', 'sur le même sujet',
  'sur le même thème', 'dans la même rubrique', 'les plus lus', 'le plus lu', 'les plus populaires', 'dernières nouvelles', 'dernières actualités',
  'dernières infos', 'dernières informations', 'derniers articles', 'les dernières actus', 'actualités', 'en savoir plus', 'pour aller plus loin',
  'vous aimerez aussi', 'vous pourriez aussi aimer', 'nos recommandations', 'recommandé pour vous', 'à la une', 'plus d’articles', "plus d'articles",
  'lea también', 'lee también', 'leer también', 'leer más', 'lea además', 'lee además', 'te puede interesar', 'te podría interesar',
  'le puede interesar', 'también te puede interesar', 'también puede interesarle', 'quizás te interese', 'más información', 'más noticias',
  'noticias relacionadas', 'artículos relacionados', 'contenido relacionado', 'relacionado', 'relacionadas', 'últimas noticias', 'lo último',
  'lo más leído', 'lo más visto', 'más leídas', 'más leídos', 'las más leídas', 'ver también', 'vea también', 'mira también', 'otras noticias',
  'temas relacionados', 'recomendados', 'no te pierdas', 'noticias', 'leggi anche', 'leggi pure', 'leggete anche', 'vedi anche', 'guarda anche',
  'potrebbe interessarti', 'potrebbe interessarti anche', 'ti potrebbe interessare', 'ti potrebbe interessare anche', 'ti può interessare',
  'articoli correlati', 'articoli simili', 'notizie correlate', 'correlati', 'ultime notizie', 'ultime news', 'ultim’ora', "ultim'ora", 'più letti',
  'i più letti', 'le più lette', 'più lette', 'altre notizie', 'approfondimenti', 'per approfondire', 'da non perdere', 'notizie',
  'sullo stesso argomento', 'raccomandati', 'czytaj także', 'czytaj też', 'czytaj również', 'przeczytaj także', 'przeczytaj też',
  'przeczytaj również', 'zobacz także', 'zobacz też', 'zobacz również', 'zobacz więcej', 'czytaj więcej', 'więcej na ten temat', 'na ten temat',
  'powiązane', 'powiązane artykuły', 'podobne artykuły', 'polecane', 'polecamy', 'najczęściej czytane', 'najpopularniejsze', 'najnowsze',
  'najnowsze wiadomości', 'ostatnie wiadomości', 'inne artykuły', 'więcej wiadomości', 'wiadomości', 'może cię zainteresować',
  'to może cię zainteresować', 'ilgili haberler', 'ilgili haber', 'ilgili yazılar', 'ilginizi çekebilir', 'bunlar da ilginizi çekebilir',
  'bunları da okuyun', 'bunu da okuyun', 'ayrıca okuyun', 'ayrıca bakınız', 'son haberler', 'son dakika', 'son dakika haberleri', 'diğer haberler',
  'benzer haberler', 'çok okunanlar', 'en çok okunanlar', 'en çok okunan haberler', 'popüler haberler', 'günün haberleri', 'önerilen haberler',
  'öne çıkanlar', 'öne çıkan haberler', 'haberler', 'соңғы жаңалықтар', 'соңғы хабарлар', 'тағы оқыңыз', 'оқи отырыңыз', 'тағы да оқыңыз',
  'сондай-ақ оқыңыз', 'тақырып бойынша', 'ұқсас жаңалықтар', 'ұқсас мақалалар', 'көп оқылған', 'көп оқылғандар', 'басты жаңалықтар', 'жаңалықтар',
  'танымал жаңалықтар', 'leia também', 'leia mais', 'veja também', 'notícias relacionadas', 'últimas notícias', 'mais lidas', 'lees ook', 'läs också',
  'läs mer', 'les også', 'læs også', 'lue myös', 'čtěte také', 'čítajte tiež', 'citește și', 'citeşte şi', 'olvassa el', 'прочетете още',
  'pročitajte i', 'oxşar xəbərlər', 'son xəbərlər',
  '相关阅读', '相关新闻', '相关报道', '延伸阅读', '推荐阅读', '热门文章', 'اقرأ أيضا', 'اقرأ أيضًا', 'اقرأ أيضاً', 'اقرأ المزيد', 'مواضيع ذات صلة', 'أخبار ذات صلة',
  'also in the news', 'elsewhere on this site', 'что ещё почитать', 'что еще почитать', 'что почитать', 'ещё новости', 'еще новости', 'другие материалы',
  'sponsored stories', 'sponsored links', 'promoted stories', 'from our partners', 'from around the web',
];

/** Section names as they stand alone above a headline. */
export const SECTIONS = [
  'news', 'world', 'world news', 'politics', 'business', 'economy', 'opinion', 'analysis', 'sport', 'sports', 'culture', 'science', 'technology',
  'tech', 'health', 'energy', 'environment', 'climate', 'europe', 'asia', 'africa', 'local', 'local news', 'national', 'international', 'interview',
  'exclusive', 'breaking', 'breaking news', 'feature', 'features', 'editorial', 'comment', 'briefing', 'in brief', 'society', 'markets', 'finance',
  'новости', 'политика', 'экономика', 'бизнес', 'общество', 'мир', 'в мире', 'мнение', 'мнения', 'аналитика', 'интервью', 'спорт', 'культура',
  'наука', 'технологии', 'здоровье', 'происшествия', 'эксклюзив', 'репортаж', 'колонка', 'энергетика', 'главное', 'срочно', 'новини', 'політика',
  'економіка', 'суспільство', 'світ', 'думка', 'інтерв’ю', "інтерв'ю", 'аналітика', 'технології', 'nachrichten', 'politik', 'wirtschaft', 'meinung',
  'kommentar', 'gesellschaft', 'kultur', 'wissenschaft', 'panorama', 'ausland', 'inland', 'wissen', 'regional', 'lokales', 'politique', 'économie',
  'société', 'monde', 'actualité', 'actualités', 'tribune', 'entretien', 'analyse', 'reportage', 'sciences', 'política', 'economía', 'sociedad',
  'mundo', 'internacional', 'nacional', 'opinión', 'entrevista', 'cultura', 'deportes', 'ciencia', 'politica', 'economia', 'società', 'mondo',
  'cronaca', 'esteri', 'opinioni', 'intervista', 'scienza', 'polityka', 'gospodarka', 'społeczeństwo', 'świat', 'opinie', 'wywiad', 'kultura',
  'nauka', 'kraj', 'gündem', 'siyaset', 'ekonomi', 'dünya', 'toplum', 'kültür', 'spor', 'bilim', 'teknoloji', 'sağlık', 'röportaj', 'саясат', 'қоғам',
  'әлем', 'мәдениет', 'сұхбат',
];

/** The page speaks of itself: "Help us keep reporting". Stems: the word may go on. */
export const PROMO_OURS = [
  'us', 'our', 'нас', 'нам', 'наш', 'нашу', 'нашого', 'uns', 'unser', 'nous', 'notre', 'nos', 'nosotros', 'nuestr', 'ci', 'nostr', 'nas', 'nam',
  'nasz', 'naszą', 'bize', 'bizi', 'bizim', 'бізді', 'nos ajude', 'nosso', 'ons', 'onze',
];

/** Below an article, beside its owner. */
export const RIGHTS_RESERVED = [
  'riproduzione riservata', 'reproducción reservada', 'reproducción prohibida', 'reproduction interdite', 'all rights reserved', 'все права защищены',
  'усі права захищені', 'всі права захищені', 'alle rechte vorbehalten', 'tous droits réservés', 'todos los derechos reservados',
  'tutti i diritti riservati', 'wszelkie prawa zastrzeżone', 'tüm hakları saklıdır', 'барлық құқықтар қорғалған', 'todos os direitos reservados',
  'alle rechten voorbehouden',
];

/** Of the words before pictures' credits those that count without a colon: "Photo J. Doe/Agency". */
export const CREDIT_STARTS = [
  'photo', 'photos', 'photograph', 'photographs', 'image', 'images', 'picture', 'pictures', 'file photo', 'illustration', 'фото', 'фотографии',
  'світлина', 'світлини', 'foto', 'fotos', 'bild', 'bilder', 'symbolbild', 'crédit photo', 'crédits photo', 'fotografía', 'imagen', 'immagine',
  'zdjęcie', 'zdjęcia', 'fot.', 'fotoğraf', 'сурет',
];

/** Below pictures, a whole line: who lent them. */
export const CREDIT_GIVEN = [
  'photo courtesy', 'photos courtesy', 'image courtesy', 'images courtesy', 'picture courtesy', 'фото из архива', 'фото из личного архива',
  'фото из семейного архива', 'фото предоставлено', 'фото предоставлены', 'фото з архіву', 'фото надано', 'foto aus dem archiv', 'photo fournie',
  'foto cedida', 'foto cortesía', 'foto per gentile concessione', 'zdjęcie z archiwum', 'fot. archiwum',
];

/** At the beginning of a short line that names an outlet and ends there. */
export const SOURCE_STARTS = [
  'with material from', 'with information from', 'with reporting from', 'по материалам', 'с использованием материалов', 'за матеріалами',
  'mit material von', 'mit material der', 'mit informationen von', 'mit informationen der', 'avec des informations de', 'con información de',
  'con informaciones de', 'con informazioni di', 'com informações de', 'com informações da', 'com informações do', 'na podstawie',
];

/** What pages say of cookies before they say anything else. */
export const COOKIES = [
  'we use cookies', 'we and our partners use cookies', 'this site uses cookies', 'this website uses cookies', 'our site uses cookies',
  'our website uses cookies', 'accept cookies', 'accept all cookies', 'cookie settings', 'мы используем cookie', 'мы используем файлы cookie',
  'мы используем куки', 'сайт использует cookie', 'сайт использует файлы cookie', 'этот сайт использует cookie', 'ми використовуємо cookie',
  'ми використовуємо файли cookie', 'wir verwenden cookies', 'wir nutzen cookies', 'diese website verwendet cookies', 'nous utilisons des cookies',
  'ce site utilise des cookies', 'usamos cookies', 'utilizamos cookies', 'este sitio utiliza cookies', 'questo sito utilizza cookie',
  'questo sito utilizza i cookie', 'utilizziamo i cookie', 'używamy plików cookie', 'ta strona używa plików cookie', 'bu site çerez', 'bu sitede çerez',
  'este site usa cookies', 'wij gebruiken cookies', 'біз cookie',
];

/** Behind a label of related news: of what, or of which days. */
export const RELATED_OF = [
  'this week', 'today', 'right now', 'this month', 'in this section', 'за неделю', 'за сутки', 'за день', 'за месяц', 'сегодня', 'рубрики', 'раздела',
  'за тиждень', 'за добу', 'сьогодні', 'рубрики', 'der woche', 'des tages', 'heute', 'de la semaine', 'du jour', 'de la rubrique', 'de la semana', 'del día',
  'della settimana', 'del giorno', 'oggi', 'tygodnia', 'dnia', 'dzisiaj', 'da semana', 'do dia',
];

/** Before a section: "More in Society". */
export const RELATED_MORE = [
  'more in', 'more from', 'ещё в разделе', 'больше в разделе', 'mehr aus', 'plus dans', 'más en', 'altro in', 'więcej w', 'mais em',
];

/** Beside sections in the menu of a site. */
export const MENU = [
  'home', 'jobs', 'weather', 'video', 'videos', 'travel', 'lifestyle', 'life', 'entertainment', 'property', 'food', 'arts', 'style', 'more', 'subscribe',
  'главная', 'видео', 'фото', 'погода', 'авто', 'ещё', 'головна', 'відео', 'startseite', 'wetter', 'accueil', 'vidéo', 'inicio', 'pogoda',
];
