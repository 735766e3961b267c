package dev.dateline.domain.article.language;

/**
 * A language as told from a text or a declaration.
 *
 * @param tag BCP 47 primary language, {@code und} when unknown
 * @param confidence 0 to 1
 */
public record Language(String tag, double confidence) {

    /** No language could be told. */
    public static final Language UNKNOWN = new Language("und", 0);
}
