package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.story.ReportRef;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report as the JSON interface shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiReport(
        String article,
        int version,
        ApiOutlet outlet,
        String url,
        String title,
        String lead,
        @Nullable Instant published,
        Instant seenAt,
        String kind) {

    static ApiReport of(ReportRef report) {
        return new ApiReport(
                report.article().value(),
                report.version(),
                new ApiOutlet(report.outlet().id(), report.outlet().name()),
                report.url(),
                report.title(),
                report.lead(),
                report.published(),
                report.seenAt(),
                report.kind().name().toLowerCase(Locale.ROOT));
    }
}
