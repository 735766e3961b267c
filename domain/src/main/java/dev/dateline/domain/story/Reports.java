package dev.dateline.domain.story;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.PublishedDate;
import dev.dateline.domain.story.part.Part;
import dev.dateline.domain.story.words.FeatureExtractor;
import dev.dateline.domain.story.words.Headline;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes the report of an article, or of a part of one. */
public final class Reports {
    private static final int LEAD_LENGTH = 400;
    private static final int TITLE_LENGTH = 160;
    private static final double BELIEVABLE = 0.5;
    private static final Duration OLDEST = Duration.ofDays(3650);

    private final FeatureExtractor features = new FeatureExtractor();

    /** What the article says about its one event; its lane is its language. */
    public Report of(Article article) {
        return report(
                article,
                article.title(),
                lead(article.summary() == null ? "" : article.summary(), article.text()),
                article.kind(),
                features.extract(article.title(), article.text(), article.language()));
    }

    /** What a part of the article says about its event. The page's headline is not the part's: without one, its first sentence is. */
    public Report of(Article article, Part part) {
        String title =
                part.title().isEmpty() ? shortened(Headline.firstSentence(part.text()), TITLE_LENGTH) : part.title();
        ArticleKind kind = switch (article.kind()) {
            case ROUNDUP, LIVE -> ArticleKind.STORY;
            default -> article.kind();
        };
        return report(
                        article,
                        title,
                        lead("", part.text()),
                        kind,
                        features.extract(part.title(), part.text(), article.language()))
                .with(part.testimony());
    }

    /** That the article says nothing any longer. */
    public Report withdrawn(Article article) {
        return report(
                article, article.title(), "", ArticleKind.WITHDRAWN, features.extract("", "", article.language()));
    }

    private static Report report(
            Article article, String title, String lead, ArticleKind kind, ReportFeatures features) {
        return new Report(
                article.id(),
                article.version(),
                article.language(),
                article.outlet(),
                article.url(),
                title,
                lead,
                published(article),
                article.seenAt(),
                article.arrival(),
                kind,
                article.picture(),
                ReportOrigin.of(article),
                features);
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

    private static String lead(String summary, String text) {
        return shortened(summary.isBlank() ? text : summary, LEAD_LENGTH);
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        return text.substring(0, space > most / 2 ? space : most) + "…";
    }
}
