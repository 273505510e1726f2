// What class names and ids say of an element, in the words that pages' authors choose.
// They are read as markOf gives them: in lower case, with hyphens between words.

/** Any of the words (each a pattern), as whole words of a mark. */
function named(...words: string[]): RegExp {
  return new RegExp(`(?:^|[\\s-])(?:${words.join('|')})(?=$|[\\s-])`, 'u');
}

/** Boxes beside a text rather than of it. */
export const ELSEWHERE_MARK = named(
  'share', 'social', 'related', 'recommend', 'promo', 'advert', 'ads?', 'banner', 'newsletter', 'subscribe', 'breadcrumbs?', 'tags?', 'menu',
  'toolbar', 'cookie', 'consent', 'popup', 'modal', 'widget', 'teaser-list', 'rating', 'login',
);
export const SIGN_MARK = named(
  'byline', 'authors?', 'writer', 'dateline', 'date', 'time', 'timestamp', 'published', 'publish', 'posted', 'pubdate', 'meta', 'credits?', 'signature',
);
export const BYLINE_MARK = named('byline', 'authors?');
export const STANDFIRST_MARK = named(
  'dek', 'deck', 'standfirst', 'sub-?title', 'sub-?head(?:line|ing)?', 'sub-?hed', 'summary', 'lead', 'lede', 'intro', 'introduction', 'excerpt',
  'description', 'abstract', 'vorspann', 'teaser', 'chapo', 'chapeau', 'entradilla', 'bajada', 'sommario', 'occhiello', 'anons', 'anonce', 'lid',
  'preview', 'perex', 'ingress',
);
/** Where the rest of a text would be, for those who pay. */
export const WALL_MARK = named(
  'paywall', 'pay-wall', 'reg-?wall', 'subscri(?:be|ption)s?', 'newsletter', 'donat(?:e|ion)', 'meter(?:ed)?', 'piano', 'abo', 'premium-wall', 'upsell',
);
export const BIO_MARK = named(
  'author-(?:bio|box|info|about|card|description|block|profile|note)', 'about-(?:the-)?author', 'bio', 'biography', 'writer-bio', 'contributor-bio',
);
export const RELATED_MARK = named(
  'related', 'recommend(?:ed|ations?)?', 'read-?(?:also|more|next)', 'see-?also', 'more-(?:news|stories|from|on)', 'also-(?:read|like|in)',
  'most-?(?:read|viewed|popular|commented)', 'popular', 'trending', 'latest(?:-news)?', 'recent(?:-(?:posts|entries|news|articles))?', 'last-news',
  'top-(?:news|stories)', 'similar', 'you-may', 'further', 'readmore', 'yarpp', 'outbrain', 'taboola',
);

/** Readers' word for what they write, in the languages that programmers name things in. */
const WORD = '(?:user-?)?(?:comment|kommentar|commentaire|comentario|komentarz|reaction|reactie|yorum|komment?ariy?)';
const ITEM = '(?:item|body|entry|container|wrapper|box|block|card|node|row|main|unit|single|thread|i|li)';
/** One comment: "comment", "comment-item", "comments-item", "b-comment", but not "comment-list" or "comment-text". */
export const COMMENT_MARK = new RegExp([
  `(?:^|\\s)\\p{L}{0,12}-?${WORD}s?-(?:item|entry|card|node|row|single|post)(?=\\s|$)`,
  `(?:^|\\s)(?:\\p{L}{1,6}-{1,2})?(?:single-|post-|forum-|article-)?${WORD}(?:-${ITEM})?(?:-(?:item|x))?-?(?=\\s|$)`,
].join('|'), 'u');
/** All of them together. */
export const COMMENTS_MARK = named(
  `${WORD}s`, `${WORD}e[ns]?`, `${WORD}i`, `${WORD}lar`,
  `${WORD}-?(?:s-)?(?:list|area|section|block|wrap|wrapper|thread|tree|container|module|feed|all|holder)`, 'discussion', 'disqus', 'responses',
);
/** Of a comment: who wrote it, and when. */
export const AUTHOR_MARK = named('(?:fn|author|user|username|user-name|nick|nickname|name|commenter|poster|login)(?:-(?:name|link|title|nick))?(?=\\s|$)');
export const TIME_MARK = named(
  'date', 'time', 'datetime', 'timestamp', 'published', 'ago', 'posted', 'data', 'datum', 'zeit', 'fecha', 'heure', 'hora', 'ora', 'tarih', 'czas',
);
