package dev.dateline.domain.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the score knows of a report by itself.
 *
 * @param kind how much text there is
 * @param logTerms logarithm of the number of its weighed terms, less 4
 * @param logTitle logarithm of the number of its title's terms, less 2
 * @param logNames logarithm of the number of its names and numbers, less 2.5
 * @param rarity mean rarity of its terms, a fifth of it less 1
 * @param moment when it happened, if the time features may speak
 */
record ReportMeasures(
        Nearness.Kind kind,
        double logTerms,
        double logTitle,
        double logNames,
        double rarity,
        @Nullable Instant moment) {
    private static final int LEAD_TERMS = 60;

    static ReportMeasures of(Weighed report, TermDictionary dictionary) {
        Member member = report.member();
        return new ReportMeasures(
                kind(report),
                StrictMath.log(1 + member.weighed()) - 4,
                StrictMath.log(1 + member.titled()) - 2,
                StrictMath.log(1 + member.named()) - 2.5,
                meanRarity(member, dictionary) / 5 - 1,
                report.moment());
    }

    /** 1 with a body, 0 for a bare title. */
    double body() {
        return kind == Nearness.Kind.TITLE ? 0 : 1;
    }

    boolean hasNames() {
        return logNames > -2.5;
    }

    static Nearness.Kind kind(Weighed report) {
        if (!report.hasBody()) {
            return Nearness.Kind.TITLE;
        }
        return report.member().weighed() <= LEAD_TERMS ? Nearness.Kind.LEAD : Nearness.Kind.FULL;
    }

    private static double meanRarity(Member member, TermDictionary dictionary) {
        double sum = 0;
        for (int i = 0; i < member.terms(); i++) {
            sum += dictionary.latestRarity(member.term(i));
        }
        return sum / Math.max(1, member.terms());
    }
}
