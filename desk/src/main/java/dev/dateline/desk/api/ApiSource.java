package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.desk.source.KnownSource;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A source as the JSON interface shows it; what is not known is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiSource(
        String id,
        String url,
        ApiOutlet outlet,
        boolean active,
        String state,
        boolean unwell,
        @Nullable String trouble,
        @Nullable String message,
        long entries,
        int failures,
        @Nullable Instant lastNews,
        @Nullable Instant lastPolled,
        @Nullable Instant nextPoll) {

    /** The source's JSON. */
    public static ApiSource of(KnownSource known) {
        Source source = known.source();
        SourceStatus status = known.status();
        return new ApiSource(
                source.id().value(),
                source.url().toString(),
                new ApiOutlet(source.outlet().id(), source.outlet().name()),
                source.active(),
                known.state().name().toLowerCase(Locale.ROOT),
                known.isUnwell(),
                status == null || status.trouble() == null
                        ? null
                        : status.trouble().name().toLowerCase(Locale.ROOT),
                status == null ? null : status.message(),
                status == null ? 0 : status.entriesTotal(),
                status == null ? 0 : status.failures(),
                status == null ? null : status.memory().rhythm().lastNews(),
                status == null ? null : status.lastPolled(),
                status == null ? null : status.nextPoll());
    }
}
