package dev.dateline.domain.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells what sort of text an article is, by its words in the big news languages; in doubt it is a {@link ArticleKind#STORY}. */
public final class ArticleKinds {

    private static final int NEXT_TO_NOTHING = 60;
    private static final int LEAD = 400;

    private static final int SEVERAL = 3;
    private static final Pattern DATELINE =
            Pattern.compile("(?:[\\p{Lu}][\\p{Lu}\\p{M}’'. -]{2,40}(?:, [^–—()-]{2,30})?"
                    + "|[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}’'. -]{1,40}(?:, [^–—()-]*\\d[^–—()-]*| ?\\([^)]{2,30}\\)))"
                    + "(?: ?\\([^)]{2,30}\\))? ?[–—-] ");

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int FLAGS = ANY_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Map<String, List<String>> PHRASES = NamedLines.read(ArticleKinds.class, "kind-phrases.txt");
    private static final Pattern WITHDRAWN = beginning("WITHDRAWN");
    private static final Pattern CORRECTION = beginning("CORRECTION");
    private static final Pattern OPINION = beginning("OPINION");
    private static final SwiftPattern LIVE = anywhere("LIVE");
    private static final SwiftPattern ROUNDUP = anywhere("ROUNDUP");
    private static final Pattern LIVE_ADDRESS = Pattern.compile(
            "/(?:live|en-direct|en-vivo|en-directo|liveticker|liveblog)/|(?:^|[/_-])(?:liveblog|live-blog|liveticker|live-ticker|live-updates?|minuto-a-minuto)(?:[/_.-]|$)");

    private static final Pattern OPINION_ADDRESS = Pattern.compile(
            "/(?:opinions?|commentisfree|comment|editorials?|op-?ed|columnists?|columns?|kommentare?|meinung|kolumnen?|idees|debats|tribunes?|chroniques?|opinion(?:es)?|columnas?|mneniya|analysis|analyse|viewpoint)/");

    private ArticleKinds() {}

    /**
     * What is known of an article.
     *
     * @param title its headline
     * @param url its address
     * @param declaredTypes its schema.org types, if it declares any
     * @param blocks its text as far as known
     * @param wall what stands before its page, if that is known
     */
    public record Clues(
            String title,
            @Nullable String url,
            List<String> declaredTypes,
            List<Block> blocks,
            @Nullable Wall wall) {

        /** Clues of a text before which nothing is known to stand. */
        public Clues(String title, @Nullable String url, List<String> declaredTypes, List<Block> blocks) {
            this(title, url, declaredTypes, blocks, null);
        }

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
        if (clues.wall() != null || Walls.in(new Walls.Signs(clues.title(), text, null)) != null) {
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
                || LIVE.isIn(clues.title())
                || LIVE_ADDRESS.matcher(path).find();
        if (live) {
            return ArticleKind.LIVE;
        }
        if (ROUNDUP.isIn(clues.title()) || ownDatelines(clues.blocks()) >= SEVERAL) {
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

    private static Pattern beginning(String kind) {
        return Pattern.compile(
                "\\W*" + NamedLines.anyOf(PHRASES.getOrDefault(kind, List.of())).pattern(), FLAGS);
    }

    private static SwiftPattern anywhere(String kind) {
        return SwiftPattern.of(Pattern.compile(String.join("|", PHRASES.getOrDefault(kind, List.of())), ANY_CASE));
    }
}
