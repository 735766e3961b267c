package dev.dateline.desk.view;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article's versions, and what each has other than the one before.
 *
 * @param title its headline now
 * @param link where to read it, or null when its address must not be linked
 * @param heading how many versions there are, in words
 * @param versions the newest first
 */
public record ArticleView(
        String title,
        String outlet,
        @Nullable String link,
        Language language,
        String heading,
        List<Version> versions,
        StatusLine status) {

    /**
     * One version.
     *
     * @param changes what it has other than the one before
     */
    public record Version(int number, Moment seenAt, String title, List<ChangeLine> changes) {}

    /**
     * One difference.
     *
     * @param kind what sort of thing changed
     * @param before how it was; empty where it was not there
     * @param after how it is; empty where it is there no longer
     */
    public record ChangeLine(String kind, String before, String after) {}

    /** The page of these versions, oldest first, of which there is one at least. */
    public static ArticleView of(List<Article> versions, Material material, Instant now) {
        Article newest = versions.get(versions.size() - 1);
        List<Version> lines = new ArrayList<>(
                versions.stream().map(version -> of(version, now)).toList());
        Collections.reverse(lines);
        return new ArticleView(
                newest.title(),
                newest.outlet().name(),
                SafeLink.to(newest.url()),
                Language.of(newest.language()),
                Words.count(versions.size(), "version"),
                lines,
                StatusLine.of(material.newsroom().health(), now));
    }

    private static Version of(Article version, Instant now) {
        List<ChangeLine> changes =
                version.changes().stream().map(ArticleView::line).toList();
        return new Version(version.version(), Moment.of(version.seenAt(), now), version.title(), changes);
    }

    private static ChangeLine line(Change change) {
        String kind = switch (change.kind()) {
            case FULL_TEXT -> "The whole text became known";
            case TITLE -> "Headline";
            case LEAD -> "Lead";
            case NUMBER -> "Number";
            case QUOTE -> "Quotation";
            case NAME -> "Name";
            case BODY -> "Text";
            case DATE -> "Date";
            case KIND -> "Sort of article";
            case CORRECTION -> "Notice of a correction";
        };
        return new ChangeLine(
                kind, Objects.requireNonNullElse(change.before(), ""), Objects.requireNonNullElse(change.after(), ""));
    }
}
