package dev.dateline.desk.view;

import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryOrigin;
import java.time.Instant;
import java.util.List;

/**
 * One independent origin of a story.
 *
 * @param kind what sort of publisher it is
 * @param reports how many reports have it
 * @param sure how sure that is, in a word; empty of an outlet that nothing more is known of
 * @param since when it was seen first
 */
public record OriginLine(String name, String kind, String reports, String sure, Moment since) {

    private static final double SURE = 0.8;
    private static final double LIKELY = 0.5;

    static List<OriginLine> of(Story story, Instant now) {
        return story.support().listed().stream().map(origin -> of(origin, now)).toList();
    }

    private static OriginLine of(StoryOrigin line, Instant now) {
        return new OriginLine(
                line.origin().name(),
                switch (line.origin().kind()) {
                    case AGENCY -> "agency";
                    case FAMILY -> "group of outlets";
                    case OUTLET -> "outlet";
                    case CITED -> "cited by all that report it";
                },
                Words.count(line.reports(), "report"),
                sure(line.origin()),
                Moment.of(line.firstSeen(), now));
    }

    private static String sure(ReportOrigin origin) {
        if (!origin.isCertain()) {
            return "not certain";
        }
        double confidence = origin.confidence();
        if (confidence >= SURE) {
            return "sure";
        }
        return confidence >= LIKELY ? "likely" : "";
    }
}
