package dev.dateline.domain.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells what sort of text an article is, by its words in the big news languages; in doubt it is a {@link ArticleKind#STORY}. */
public final class ArticleKinds {

    private static final int NEXT_TO_NOTHING = 60;
    private static final int A_WALL_IS_SHORT = 900;
    private static final int LEAD = 400;

    private static final int SEVERAL = 3;
    private static final Pattern DATELINE = Pattern.compile(
            "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}’'. -]{1,40}(?:, [^–—()-]{2,30})?(?: ?\\([^)]{2,30}\\))? ?[–—-] ");

    private static final Pattern WITHDRAWN = any(
            "(?:mandatory )?kill(?: notice|:)",
            "(?:editor.?s note: )?(?:this|the) (?:story|article) (?:has been|was) (?:withdrawn|retracted|removed|killed)",
            "retract(?:ed|ion):",
            "withdrawn:",
            "story (?:withdrawn|removed|killed)",
            "article (?:removed|retracted|withdrawn)",
            "(?:diese[rs]?|der) (?:artikel|text|beitrag|meldung) wurde (?:zurückgezogen|gelöscht)",
            "zurückgezogen:",
            "meldung zurückgezogen",
            "artikel zurückgezogen",
            "(?:cet|l.)\\s?article a été (?:retiré|supprimé)",
            "article retiré",
            "dépêche annulée",
            "annulation :",
            "(?:este|el) artículo ha sido (?:retirado|eliminado)",
            "artículo retirado",
            "nota retirada",
            "anulación:",
            "материал (?:снят|удал[её]н|отозван)",
            "(?:статья|публикация) (?:удалена|отозвана|снята)",
            "аннулировано:",
            "аннуляция:",
            "تم (?:سحب|حذف) (?:المقال|الخبر|هذا)",
            "سحب خبر",
            "إلغاء خبر");

    private static final Pattern CORRECTION = any(
            "correction\\b",
            "corrections\\b",
            "corrected\\b",
            "clarification\\b",
            "(?:\\w+ ){0,3}correct(?:s|ion):",
            "erratum",
            "corrigendum",
            "richtigstellung",
            "korrektur\\b",
            "berichtigung",
            "korrigiert:",
            "klarstellung",
            "rectificatif",
            "correction :",
            "erratum",
            "précision :",
            "rectification",
            "corrección",
            "corrige:",
            "fe de erratas?",
            "rectificación",
            "aclaración",
            "исправление",
            "исправлено",
            "уточнение",
            "поправка",
            "опровержение:",
            "تصحيح",
            "تصويب",
            "توضيح:",
            "correção",
            "errata",
            "correzione",
            "rettifica");

    private static final Pattern LIVE = Pattern.compile(
            "^\\W*(?:live|en direct|direct|en vivo|en directo|minuto a minuto|ao vivo|diretta|онлайн|прямая трансляция|хроника|"
                    + "مباشر|تغطية (?:مباشرة|حية)|لحظة بلحظة)\\s*(?:[:.|–—-]|\\+\\+)"
                    + "|\\blive ?(?:blog|ticker|updates?)\\b|\\bas it happened\\b"
                    + "|(?:[–—:|-]\\s*|\\(|\\+\\+ ?)(?:live|en direct|en vivo|en directo|онлайн|مباشر)(?: ?\\+\\+)?\\)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LIVE_ADDRESS = Pattern.compile(
            "(?:^|[/_-])(?:live|liveblog|live-blog|liveticker|live-updates?|en-direct|en-vivo|en-directo|minuto-a-minuto|online)(?:[/_.-]|$)");

    private static final Pattern ROUNDUP = Pattern.compile(
            "^(?:(?:morning|evening|daily|weekly|world|news|business|sports?|market|markets|regional|local|national|international|today.s|the) ?){0,3}(?:briefing|digest|round-?up|news ?brief|briefs|headlines|wrap-?up|wrap|recap)\\b"
                    + "|\\b(?:news (?:digest|briefing|roundup|summary|in brief)|in brief|at a glance|week in review|(?:evening|morning) (?:briefing|roundup|digest)|what you need to know (?:today|this (?:morning|evening|week))|\\d+ things (?:to know|you need to know))\\b"
                    + "|\\b(?:nachrichtenüberblick|nachrichten (?:im überblick|des tages|kompakt|am (?:morgen|abend))|kurz ?nachrichten|kurz(?: und bündig| gemeldet)|meldungen in kürze|überblick am (?:morgen|abend)|tagesüberblick|presseschau|(?:morgen|abend)(?:lage|überblick|briefing)|wochenrückblick)"
                    + "|\\b(?:l.essentiel de l.actu(?:alité)?|l.actualité en bref|en bref|le point (?:de|à) \\w+|tour d.horizon|revue de presse|les titres du|(?:journal|résumé) (?:du soir|de la journée))\\b"
                    + "|\\b(?:resumen (?:de noticias|del día|informativo|semanal)|noticias (?:breves|del día|en breve)|breves\\b|las (?:noticias|claves) (?:del día|de la jornada)|lo más destacado|titulares del día|en breve)"
                    + "|(?:дайджест|обзор (?:новостей|событий|прессы|дня)|главное (?:за|к) |новости (?:дня|к этому часу|одной строкой|коротко)|коротко (?:о главном|:)|итоги (?:дня|недели)|вечерн(?:ий|яя) (?:обзор|сводка)|сводка новостей)"
                    + "|(?:موجز (?:الأنباء|الأخبار|اليوم)|نشرة (?:الأخبار|المساء|الصباح)|ملخص (?:الأخبار|اليوم)|أبرز (?:الأخبار|العناوين|أحداث)|جولة (?:الأخبار|إخبارية)|حصاد (?:اليوم|الأخبار))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OPINION = any(
            "(?:opinion|comment|editorial|op-ed|analysis|column|viewpoint|letters?(?: to the editor)?)\\s*[:|–-]",
                    "(?:kommentar|meinung|leitartikel|analyse|kolumne|glosse|gastbeitrag)\\s*[:|–-]",
            "(?:tribune|éditorial|édito|chronique|analyse|opinion)\\s*[:|–.-]",
                    "(?:opinión|editorial|columna|análisis|tribuna)\\s*[:|–.-]",
            "(?:мнение|колонка|комментарий|анализ)\\s*[:|–—-]", "(?:رأي|تحليل|افتتاحية)\\s*[:|–-]");
    private static final Pattern OPINION_ADDRESS = Pattern.compile(
            "/(?:opinions?|commentisfree|comment|editorials?|op-?ed|columnists?|columns?|kommentare?|meinung|kolumnen?|idees|debats|tribunes?|chroniques?|opinion(?:es)?|columnas?|mneniya|opinions?|analysis|analyse|views?|viewpoint|blogs?)/");

    private ArticleKinds() {}

    /**
     * What is known of an article.
     *
     * @param title its headline
     * @param url its address
     * @param declaredTypes its schema.org types, if it declares any
     * @param blocks its text as far as known
     */
    public record Clues(String title, @Nullable String url, List<String> declaredTypes, List<Block> blocks) {

        String text() {
            return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        }
    }

    /** The kind of an article. */
    public static ArticleKind classify(Clues clues) {
        String text = clues.text();
        String lead = text.substring(0, Math.min(LEAD, text.length()));
        if (WITHDRAWN.matcher(clues.title()).lookingAt()
                || WITHDRAWN.matcher(lead).lookingAt()) {
            return ArticleKind.WITHDRAWN;
        }
        if (text.length() < A_WALL_IS_SHORT && WallSigns.in(clues.title(), text)) {
            return ArticleKind.WALL;
        }
        if (text.length() < NEXT_TO_NOTHING) {
            return ArticleKind.STUB;
        }
        if (CORRECTION.matcher(clues.title()).lookingAt()) {
            return ArticleKind.CORRECTION;
        }
        return ofStory(clues, path(clues.url()));
    }

    /** The kind of an article of which only the headline is known: never a stub or a wall. */
    public static ArticleKind byTitle(String title, @Nullable String url) {
        if (WITHDRAWN.matcher(title).lookingAt()) {
            return ArticleKind.WITHDRAWN;
        }
        return CORRECTION.matcher(title).lookingAt()
                ? ArticleKind.CORRECTION
                : ofStory(new Clues(title, url, List.of(), List.of()), path(url));
    }

    private static ArticleKind ofStory(Clues clues, String path) {
        boolean live = clues.declaredTypes().contains("LiveBlogPosting")
                || LIVE.matcher(clues.title()).find()
                || LIVE_ADDRESS.matcher(path).find();
        if (live) {
            return ArticleKind.LIVE;
        }
        if (ROUNDUP.matcher(clues.title()).find() || ownDatelines(clues.blocks()) >= SEVERAL) {
            return ArticleKind.ROUNDUP;
        }
        boolean opinion = clues.declaredTypes().stream()
                        .anyMatch(type -> type.startsWith("Opinion") || type.startsWith("Analysis"))
                || OPINION.matcher(clues.title()).lookingAt()
                || OPINION_ADDRESS.matcher(path).find();
        return opinion ? ArticleKind.OPINION : ArticleKind.STORY;
    }

    /** Headings under which a new dateline opens: each is a piece of news of its own. */
    private static long ownDatelines(List<Block> blocks) {
        return IntStream.range(1, blocks.size())
                .filter(i -> blocks.get(i - 1).kind() == Block.Kind.HEADING)
                .filter(i -> DATELINE.matcher(blocks.get(i).text()).lookingAt())
                .count();
    }

    private static String path(@Nullable String url) {
        try {
            String path = url == null ? null : new URI(url).getPath();
            return path == null ? "" : path.toLowerCase(Locale.ROOT);
        } catch (java.net.URISyntaxException odd) {
            return "";
        }
    }

    private static Pattern any(String... alternatives) {
        return Pattern.compile(
                "\\W*(?:" + String.join("|", alternatives) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
