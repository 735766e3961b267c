package dev.dateline.domain.story;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.PublishedDate;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes the report of an article. */
public final class Reports {
    private static final int LEAD_LENGTH = 400;
    private static final double BELIEVABLE = 0.5;
    private static final Duration OLDEST = Duration.ofDays(3650);

    private final FeatureExtractor features = new FeatureExtractor();

    /** What the article says about its one event; its lane is its language. */
    public Report of(Article article) {
        String text = article.text();
        return new Report(
                article.id(),
                article.version(),
                article.language(),
                article.outlet(),
                article.url(),
                article.title(),
                lead(article, text),
                published(article),
                article.seenAt(),
                article.arrival(),
                article.kind(),
                article.picture(),
                ReportOrigin.of(article),
                features.extract(article.title(), text, article.language()));
    }

    /** The publisher's date where it can be believed: neither after we saw the article nor before there was a web. */
    private static @Nullable Instant published(Article article) {
        PublishedDate date = article.published();
        if (date == null || date.confidence() < BELIEVABLE) {
            return null;
        }
        boolean lie = date.at().isAfter(article.seenAt().plus(Duration.ofHours(1)))
                || date.at().isBefore(article.seenAt().minus(OLDEST));
        return lie ? null : date.at();
    }

    private static String lead(Article article, String text) {
        String lead = article.summary() != null && !article.summary().isBlank() ? article.summary() : text;
        if (lead.length() <= LEAD_LENGTH) {
            return lead;
        }
        int space = lead.lastIndexOf(' ', LEAD_LENGTH);
        return lead.substring(0, space > LEAD_LENGTH / 2 ? space : LEAD_LENGTH) + "…";
    }
}
