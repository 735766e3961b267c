package dev.dateline.desk.view;

import dev.dateline.desk.source.KnownSource;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One source in the list of all.
 *
 * @param state how it is, in a word
 * @param tone {@code good}, {@code busy} or {@code bad}
 * @param reason what is wrong or odd, and what to do; empty when nothing is
 * @param link its address when it may be linked
 * @param news when its newest entry came; null when none is known
 * @param entries how many were published, in words
 * @param next when it is asked again; null when it rests
 */
public record SourceRow(
        String id,
        String outlet,
        String address,
        @Nullable String link,
        String state,
        String tone,
        String reason,
        @Nullable Moment news,
        String entries,
        @Nullable String next) {

    static SourceRow of(KnownSource known, Instant now) {
        Source source = known.source();
        SourceStatus status = known.status();
        Instant news = status == null ? null : status.memory().rhythm().lastNews();
        return new SourceRow(
                source.id().value(),
                source.outlet().name(),
                source.url().toString(),
                SafeLink.to(source.url().toString()),
                source.active() ? known.state().name().toLowerCase(Locale.ROOT) : "paused",
                tone(known),
                status == null || status.message() == null ? "" : status.message(),
                news == null ? null : Moment.of(news, now),
                Words.count(status == null ? 0 : status.entriesTotal(), "entry").replace("entrys", "entries"),
                source.active() && status != null ? next(status.nextPoll(), now) : null);
    }

    private static String tone(KnownSource known) {
        if (known.isUnwell()) {
            return "bad";
        }
        return known.state() == State.OK ? "good" : "busy";
    }

    private static String next(Instant at, Instant now) {
        return at.isAfter(now) ? "in " + Moment.length(java.time.Duration.between(now, at)) : "now";
    }
}
