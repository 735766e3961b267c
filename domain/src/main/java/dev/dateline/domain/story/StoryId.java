package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identity of a story: minted from its founding report, never from its members; its meaning never changes. */
public record StoryId(String value) {
    private static final Pattern PARTS = Pattern.compile("(.+?)-[0-9a-f]{16}(-s?[0-9]+)*");
    private static final int MARK = 16;
    private static final HexFormat HEX = HexFormat.of();

    /** Multiples of this, the golden ratio's fraction, lie far apart. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    /** The id of the story that this article's report opens in this lane; replay mints the same one. */
    public static StoryId foundedBy(String lane, ArticleId article) {
        return new StoryId(lane + "-" + mark(article));
    }

    /** What of an article's id goes into the story's; of its parts each has another one. */
    private static String mark(ArticleId article) {
        String first = article.value().substring(0, MARK);
        int part = article.partNumber();
        return part == 0 ? first : HEX.toHexDigits(HexFormat.fromHexDigitsToLong(first) ^ part * SPREAD);
    }

    /**
     * The same for an article first placed in this version. A version after the first may come when the first and its
     * story are long forgotten; its story is another one, so it has another id.
     */
    public static StoryId foundedBy(String lane, ArticleId article, int version) {
        StoryId first = foundedBy(lane, article);
        return version <= 1 ? first : new StoryId(first.value() + "-" + version);
    }

    /** The id of the story of reports that leave another one; they may have founded a story before, which stays a redirect. */
    public static StoryId splitOff(String lane, ArticleId oldest, long order) {
        return new StoryId(foundedBy(lane, oldest).value() + "-s" + order);
    }

    /** Whether this article's report opened the story, in whatever version. */
    public boolean isFoundedBy(String lane, ArticleId article) {
        String first = foundedBy(lane, article).value();
        return value.equals(first) || value.startsWith(first + "-");
    }

    /** The language lane that it was minted in; empty for what no lane can have minted. */
    public Optional<String> lane() {
        Matcher parts = PARTS.matcher(value);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }

    public boolean isSplitOff() {
        return value.startsWith("s", value.lastIndexOf('-') + 1) && value.indexOf('-') != value.lastIndexOf('-');
    }

    @Override
    public String toString() {
        return value;
    }
}
