package dev.dateline.app.sample;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article of the sample wire with all its versions.
 *
 * @param id unique over the wire
 * @param outlet id of its outlet
 * @param event id of the event it tells of: the key; of a roundup those of its parts, with commas between them
 * @param lang its language
 * @param section section of the outlet
 * @param slug last part of its address
 * @param withdrawnAt script time from which its page is gone
 * @param versions at least one, oldest first
 */
public record SampleArticle(
        String id,
        String outlet,
        String event,
        String lang,
        String section,
        String slug,
        @Nullable Duration withdrawnAt,
        List<Version> versions) {

    /**
     * One version of the article.
     *
     * @param at script time when it appears
     * @param title headline
     * @param summary one or two sentences, as the feed carries them
     * @param byline who wrote it
     * @param credit agency line: an opening that ends in a dash, or a closing line
     * @param body lines of the body: paragraphs, {@code ## } headings, {@code > } quotations, {@code - } list items
     */
    public record Version(
            Duration at,
            String title,
            String summary,
            @Nullable String byline,
            @Nullable String credit,
            List<String> body) {}

    /** Path of its page on the outlet's host. */
    public String path() {
        return "/" + section + "/" + slug;
    }

    /** The newest version at this script time; empty before the first one and after the withdrawal. */
    public Optional<Version> at(Duration now) {
        if (isWithdrawn(now)) {
            return Optional.empty();
        }
        return versions.stream().filter(v -> v.at().compareTo(now) <= 0).reduce((older, newer) -> newer);
    }

    boolean isWithdrawn(Duration now) {
        return withdrawnAt != null && withdrawnAt.compareTo(now) <= 0;
    }

    Duration firstAt() {
        return versions.get(0).at();
    }
}
