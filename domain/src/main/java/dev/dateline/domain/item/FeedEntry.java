package dev.dateline.domain.item;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed, in the feed's own words.
 *
 * @param guid the feed's identity for it
 * @param title plain text or markup, as the feed has it
 * @param link absolute address of its page
 * @param summary markup of the short text
 * @param content markup of the full text
 * @param author who wrote it
 * @param published what the feed's date could be read as
 * @param publishedText the feed's date, literally
 * @param updated last change as the feed tells it
 * @param language language the entry or its feed declares
 * @param credit the source element or agency the entry names
 * @param markup the entry exactly as received (XML, JSON or HTML); a very long one is cut and ends in {@code <!-- cut: N
 *     characters -->}, as then do summary and content
 */
public record FeedEntry(
        @Nullable String guid,
        @Nullable String title,
        @Nullable String link,
        @Nullable String summary,
        @Nullable String content,
        @Nullable String author,
        @Nullable Instant published,
        @Nullable String publishedText,
        @Nullable Instant updated,
        @Nullable String language,
        @Nullable String credit,
        String markup,
        @Nullable DateDoubt dateDoubt) {

    /** An entry whose date nothing speaks against. */
    public FeedEntry(
            @Nullable String guid,
            @Nullable String title,
            @Nullable String link,
            @Nullable String summary,
            @Nullable String content,
            @Nullable String author,
            @Nullable Instant published,
            @Nullable String publishedText,
            @Nullable Instant updated,
            @Nullable String language,
            @Nullable String credit,
            String markup) {
        this(
                guid,
                title,
                link,
                summary,
                content,
                author,
                published,
                publishedText,
                updated,
                language,
                credit,
                markup,
                null);
    }

    /** The same entry with a doubt about its date. */
    public FeedEntry doubted(DateDoubt doubt) {
        return new FeedEntry(
                guid,
                title,
                link,
                summary,
                content,
                author,
                published,
                publishedText,
                updated,
                language,
                credit,
                markup,
                doubt);
    }
}
