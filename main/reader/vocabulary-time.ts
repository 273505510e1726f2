// Months, and the words around dates, in en ru uk de fr es it pl tr kk, and a little more. Data only; structure decides first.

/** Months, in the forms that stand beside a day; the place in its list is the month. */
export const MONTHS: readonly (readonly string[])[] = [
  [
    'january', 'jan', 'январь', 'января', 'янв', 'січень', 'січня', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'gen',
    'styczeń', 'stycznia', 'sty', 'ocak', 'қаңтар', 'қаңтарда', 'janeiro', 'januari', 'يناير',
  ],
  [
    'february', 'feb', 'февраль', 'февраля', 'фев', 'февр', 'лютий', 'лютого', 'februar', 'février', 'févr', 'febrero', 'febbraio', 'luty', 'lutego',
    'lut', 'şubat', 'ақпан', 'ақпанда', 'fevereiro', 'februari', 'فبراير',
  ],
  [
    'march', 'mar', 'март', 'марта', 'мар', 'березень', 'березня', 'märz', 'mars', 'marzo', 'marzec', 'marca', 'mart', 'наурыз', 'наурызда', 'março',
    'maart', 'مارس',
  ],
  [
    'april', 'apr', 'апрель', 'апреля', 'апр', 'квітень', 'квітня', 'avril', 'avr', 'abril', 'abr', 'aprile', 'kwiecień', 'kwietnia', 'kwi', 'nisan',
    'сәуір', 'сәуірде', 'أبريل',
  ],
  [
    'may', 'май', 'мая', 'травень', 'травня', 'mai', 'mayo', 'maggio', 'mag', 'maj', 'maja', 'mayıs', 'мамыр', 'мамырда', 'maio', 'mei', 'مايو',
  ],
  [
    'june', 'jun', 'июнь', 'июня', 'июн', 'червень', 'червня', 'juni', 'juin', 'junio', 'giugno', 'giu', 'czerwiec', 'czerwca', 'cze', 'haziran',
    'маусым', 'маусымда', 'junho', 'يونيو',
  ],
  [
    'july', 'jul', 'июль', 'июля', 'июл', 'липень', 'липня', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lug', 'lipiec', 'lipca', 'lip', 'temmuz',
    'шілде', 'шілдеде', 'julho', 'يوليو',
  ],
  [
    'august', 'aug', 'август', 'августа', 'авг', 'серпень', 'серпня', 'août', 'agosto', 'ago', 'sierpień', 'sierpnia', 'sie', 'ağustos', 'тамыз',
    'тамызда', 'augustus', 'augusti', 'أغسطس',
  ],
  [
    'september', 'sep', 'sept', 'сентябрь', 'сентября', 'сен', 'сент', 'вересень', 'вересня', 'septembre', 'septiembre', 'setiembre', 'settembre',
    'set', 'wrzesień', 'września', 'wrz', 'eylül', 'қыркүйек', 'қыркүйекте', 'setembro', 'سبتمبر',
  ],
  [
    'october', 'oct', 'октябрь', 'октября', 'окт', 'жовтень', 'жовтня', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'ott', 'październik',
    'października', 'paź', 'ekim', 'қазан', 'қазанда', 'outubro', 'أكتوبر',
  ],
  [
    'november', 'nov', 'ноябрь', 'ноября', 'ноя', 'нояб', 'листопад', 'листопада', 'novembre', 'noviembre', 'listopad', 'listopada', 'lis', 'kasım',
    'қараша', 'қарашада', 'novembro', 'نوفمبر',
  ],
  [
    'december', 'dec', 'декабрь', 'декабря', 'дек', 'грудень', 'грудня', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dicembre',
    'grudzień', 'grudnia', 'gru', 'aralık', 'желтоқсан', 'желтоқсанда', 'dezembro', 'ديسمبر',
  ],
];

/** Times told by their distance, as below comments. */
export const AGO = [
  'ago', 'назад', 'тому', 'temu', 'önce', 'бұрын', 'fa', 'geleden', 'sedan',
];

export const AGO_BEFORE = [
  'vor', 'il y a', 'hace', 'há',
];

export const RELATIVE_DAYS = [
  'yesterday', 'today', 'just now', 'вчера', 'сегодня', 'только что', 'вчора', 'сьогодні', 'щойно', 'gestern', 'heute', 'hier', 'aujourd’hui',
  "aujourd'hui", 'ayer', 'hoy', 'ieri', 'oggi', 'wczoraj', 'dzisiaj', 'dziś', 'dün', 'bugün', 'кеше', 'бүгін',
];

/** Before a date. */
export const PUBLISHED_LABELS = [
  'published', 'published on', 'published at', 'posted', 'posted on', 'first published', 'date', 'date published', 'publication date', 'issued',
  'released', 'опубликовано', 'дата публикации', 'дата', 'размещено', 'опубліковано', 'дата публікації', 'veröffentlicht', 'veröffentlicht am',
  'erschienen', 'erschienen am', 'erstellt am', 'stand', 'datum', 'publié', 'publié le', 'date de publication', 'mis en ligne', 'mis en ligne le',
  'publicado', 'publicado el', 'publicada', 'fecha', 'fecha de publicación', 'pubblicato', 'pubblicato il', 'pubblicata il', 'data',
  'data di pubblicazione', 'opublikowano', 'data publikacji', 'dodano', 'yayınlanma', 'yayınlanma tarihi', 'yayın tarihi', 'giriş', 'giriş tarihi',
  'tarih', 'жарияланды', 'жарияланған', 'жарияланған күні', 'күні', 'gepubliceerd', 'publicerad', 'publicado em',
];

export const UPDATED_LABELS = [
  'updated', 'updated on', 'last updated', 'last updated on', 'last modified', 'modified', 'обновлено', 'последнее обновление', 'оновлено',
  'aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'mis à jour', 'mis à jour le', 'actualizado', 'actualizado el', 'aggiornato',
  'aggiornato il', 'ultimo aggiornamento', 'aktualizacja', 'zaktualizowano', 'güncelleme', 'güncellenme', 'güncelleme tarihi', 'son güncelleme',
  'жаңартылды', 'atualizado', 'atualizado em',
];

/** Above or below a headline. */
export const READING_TIME = [
  'min', 'mins', 'minute', 'minutes', 'minute read', 'min read', 'minutes read', 'мин', 'минут', 'минуты', 'минута', 'хв', 'хвилин', 'хвилини',
  'min.', 'minuten', 'minuti', 'minutos', 'minut', 'dk', 'dakika', 'мин чтения', 'views', 'просмотров', 'просмотра', 'переглядів', 'aufrufe', 'vues',
  'wyświetleń', 'okunma',
];
