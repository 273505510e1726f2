// The words around readers' comments, in en ru uk de fr es it pl tr kk, and a little more. Data only; structure decides first.

/** The word for what readers write below. Whole word with any ending of a few letters. */
export const COMMENT_NOUNS = [
  'comments', 'comment', 'replies', 'discussion', 'reader comments', 'readers’ comments', "readers' comments", 'reader’s comments', 'user comments',
  'комментарии', 'комментариев', 'комментария', 'комментарий', 'обсуждение', 'отзывы', 'комментарии читателей', 'коментарі', 'коментарів',
  'коментаря', 'коментар', 'обговорення', 'kommentare', 'kommentar', 'leserkommentare', 'diskussion', 'commentaires', 'commentaire', 'réactions',
  'vos réactions', 'vos commentaires', 'comentarios', 'comentario', 'comentários', 'commenti', 'commento', 'i commenti', 'komentarze', 'komentarzy',
  'komentarz', 'opinie czytelników', 'yorumlar', 'yorum', 'okur yorumları', 'okuyucu yorumları', 'пікірлер', 'пікір', 'түсініктемелер', 'reacties',
  'kommentarer', 'komentáře', 'коментари', 'şərhlər', 'kommentit',
  'комментарии для сайта', 'комментарии к статье', 'комментарии к новости', 'комментарии к материалу', 'коментарі до статті',
];

/** What pages ask or say around that word, on a line of its own: "sign in to comment". */
export const COMMENT_ASKS = [
  'réagissez', 'commentez', 'donnez votre avis', 'opina', 'coméntalo', 'di la tua', 'commenta questo articolo', 'wypowiedz się', 'diskutier mit',
  'mitdiskutieren', 'schreiben sie uns', 'ваше мнение', 'что вы думаете', 'що ви думаєте', 'ваша думка', 'tell us what you think', 'readers respond',
  'reply to this', 'leave a comment', 'leave comments', 'leave a reply', 'post a comment', 'add a comment', 'write a comment', 'add comment',
  'to comment', 'join the discussion', 'join the conversation', 'have your say', 'what do you think', 'view comments', 'show comments',
  'read comments', 'comments are closed', 'comments closed', 'to leave a comment', 'submit a comment', 'share your thoughts',
  'be the first to comment', 'no comments yet', 'start the conversation', 'top comments', 'sort comments', 'load more comments',
  'оставить комментарий', 'оставлять комментарии', 'оставьте комментарий', 'добавить комментарий', 'написать комментарий', 'чтобы комментировать',
  'комментировать', 'войдите, чтобы', 'показать комментарии', 'читать комментарии', 'обсудить', 'комментариев пока нет', 'комментарии закрыты',
  'ваш комментарий', 'все комментарии', 'залишити коментар', 'залишайте коментар', 'додати коментар', 'написати коментар', 'щоб коментувати',
  'коментувати', 'коментарів поки немає', 'ваш коментар', 'показати коментарі', 'усі коментарі', 'kommentar schreiben', 'kommentar verfassen',
  'kommentar hinterlassen', 'kommentieren', 'diskutieren sie mit', 'um zu kommentieren', 'kommentare anzeigen', 'alle kommentare',
  'schreiben sie einen kommentar', 'ihre meinung', 'diskutieren', 'hinterlassen sie einen kommentar', 'laisser un commentaire',
  'laissez un commentaire', 'ajouter un commentaire', 'écrire un commentaire', 'poster un commentaire', 'pour commenter', 'commenter', 'réagir',
  'connectez-vous pour', 'tous les commentaires', 'voir les commentaires', 'participer à la discussion', 'deja un comentario', 'deje un comentario',
  'dejar un comentario', 'añadir comentario', 'escribe un comentario', 'escribir un comentario', 'para comentar', 'comentar', 'ver comentarios',
  'inicia sesión para', 'todos los comentarios', 'danos tu opinión', 'lascia un commento', 'scrivi un commento', 'aggiungi un commento',
  'per commentare', 'commenta', 'accedi per', 'tutti i commenti', 'vedi i commenti', 'inserisci un commento', 'dodaj komentarz', 'napisz komentarz',
  'zostaw komentarz', 'aby komentować', 'skomentuj', 'zaloguj się, aby', 'pokaż komentarze', 'wszystkie komentarze', 'dołącz do dyskusji',
  'yorum yap', 'yorum yapın', 'yorum yaz', 'yorum yazın', 'yorum ekle', 'yorum bırak', 'yorum yapmak için', 'tüm yorumlar', 'yorumları göster',
  'yorumunuzu yazın', 'пікір қалдыру', 'пікір жазу', 'пікір қалдырыңыз', 'пікір қалдыру үшін', 'барлық пікірлер', 'deixe um comentário',
  'laat een reactie achter',
];

/** Below a comment; they belong to it. */
export const COMMENT_BUTTONS = [
  'reply', 'like', 'report', 'share', 'quote', 'flag', 'permalink', 'show replies', 'view replies', 'edited', 'ответить', 'цитировать',
  'пожаловаться', 'нравится', 'не нравится', 'відповісти', 'поскаржитися', 'подобається', 'antworten', 'melden', 'gefällt mir', 'répondre',
  'signaler', 'j’aime', "j'aime", 'responder', 'me gusta', 'denunciar', 'rispondi', 'segnala', 'mi piace', 'odpowiedz', 'zgłoś', 'lubię to',
  'cevapla', 'yanıtla', 'beğen', 'şikayet et', 'жауап беру', 'ұнайды',
];

/** Between a commenter and the text on one line: "X says: …". */
export const SAYS = [
  'says', 'said', 'wrote', 'writes', 'commented', 'posted', 'пишет', 'написал', 'написала', 'говорит', 'сказал', 'пише', 'написав', 'schreibt',
  'schrieb', 'sagt', 'écrit', 'a écrit', 'dit', 'a dit', 'dice', 'dijo', 'escribió', 'ha scritto', 'scrive', 'napisał', 'napisała', 'pisze',
  'dedi ki', 'diyor ki', 'yazdı', 'деді', 'жазды',
];

/** Pages let only those comment who have said who they are. */
export const SIGN_IN = [
  'sign in', 'log in', 'login', 'logged in', 'register', 'sign up', 'войдите', 'войти', 'авторизуйтесь', 'авторизоваться', 'зарегистрируйтесь',
  'авторизованные', 'зарегистрированные', 'увійдіть', 'увійти', 'зареєструйтесь', 'anmelden', 'einloggen', 'melden sie sich an', 'registrieren',
  'angemeldet', 'connectez-vous', 'connecté', 'inscrivez-vous', 'identifiez-vous', 'inicia sesión', 'inicie sesión', 'iniciar sesión', 'regístrate',
  'accedi', 'effettua il login', 'registrati', 'zaloguj', 'zaloguj się', 'zalogować', 'zalogowani', 'zarejestruj', 'giriş yapın',
  'giriş yapmalısınız', 'giriş yap', 'üye ol', 'üye olun', 'oturum açın', 'кіріңіз', 'тіркеліңіз',
];
