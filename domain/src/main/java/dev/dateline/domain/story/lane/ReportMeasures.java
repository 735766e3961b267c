package dev.dateline.domain.story.lane;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the score knows of a report by itself.
 *
 * @param logTerms logarithm of the number of its weighed terms, less 4
 * @param logTitle logarithm of the number of its title's terms, less 2
 * @param body 1 with a body, 0 for a bare title
 * @param hasNames whether it has names or numbers
 * @param moment when it happened, if the time features may speak
 */
record ReportMeasures(
        double logTerms,
        double logTitle,
        double body,
        boolean hasNames,
        @Nullable Instant moment) {

    static ReportMeasures of(Weighed report) {
        Member member = report.member();
        return new ReportMeasures(
                StrictMath.log(1 + member.weighed()) - 4,
                StrictMath.log(1 + member.titled()) - 2,
                report.hasBody() ? 1 : 0,
                member.hasEntities(),
                report.moment());
    }
}
