package dev.dateline.domain.story.life;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.ReportRef;
import java.time.Instant;
import java.util.List;

/**
 * What a report adds to the life of its story.
 *
 * @param article the article it comes from
 * @param origin whose text it is; of a copy, whose the copied text is
 * @param standing what it counts for
 * @param time when it was published, if that can be believed, else seen
 * @param seenAt when we saw it
 * @param words how many different words it has, as far as it was read
 * @param mentions whom and what it names
 */
public record Voice(
        ArticleId article,
        ReportOrigin origin,
        Standing standing,
        Instant time,
        Instant seenAt,
        int words,
        List<Mention> mentions) {
    public Voice {
        mentions = List.copyOf(mentions);
    }

    /** What a report counts for. */
    public enum Standing {
        /** A text of its own that came while it was news: it stands for its origin and moves the story. */
        LIVE,
        /** A text of its own that stood there before we watched, or was replayed: it stands for its origin. */
        LATE,
        /** A copy: one more report of its text's origin, which it does not make stronger. */
        COPY,
        /** Far older than the story, withdrawn, or a copy of what is not known any more: it stands for nobody. */
        NONE;

        boolean isOwnText() {
            return this == LIVE || this == LATE;
        }
    }

    /** What a report adds to a story that it comes to from another one; whom it names is not known any more. */
    public static Voice of(ReportRef report, Stake stake) {
        return new Voice(
                report.article(), stake.origin(), stake.standing(), report.time(), report.seenAt(), 0, List.of());
    }

    /** What it would take back when it leaves its story. */
    public Stake stake() {
        return new Stake(article, origin, standing, standing.isOwnText() ? Names.keys(mentions) : List.of());
    }

    boolean isOwnText() {
        return standing.isOwnText();
    }

    /** The moment up to which it shows the story moving. */
    Instant moved() {
        return standing == Standing.LIVE ? seenAt : time;
    }
}
