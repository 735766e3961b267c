package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.Origin;
import dev.dateline.domain.article.credit.Agencies;
import dev.dateline.domain.article.credit.Agency;
import dev.dateline.domain.article.credit.Families;
import dev.dateline.domain.claim.Chain;
import dev.dateline.domain.claim.Speaker;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.Fact;
import dev.dateline.domain.claim.testimony.SaidClaim;
import dev.dateline.domain.claim.testimony.StatedFact;
import dev.dateline.domain.claim.testimony.Testimony;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportOrigin;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * On whose knowledge a report rests when it only relays: everything it claims is the word of one body or outlet with a name, that
 * begins with its first sentences, and it states no toll, day or actor on its own. Such a report is no origin of its own; what only
 * partly rests on others is, and so is what a single person says, who may have said it to many.
 */
final class CitedOrigin {
    private static final double CERTAIN = 0.9;
    private static final double UNCERTAIN = 0.5;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|la|le|el|die|der|das) ", Pattern.CASE_INSENSITIVE);

    private CitedOrigin() {}

    /** Whose report counts as: its text's origin, or the one that all of it is cited from. */
    static ReportOrigin of(Report report) {
        ReportOrigin own = report.origin();
        Testimony testimony = report.testimony();
        return only(testimony)
                .filter(name -> beginsEarly(report))
                .filter(name -> testimony.facts().stream().allMatch(fact -> isCited(fact, name, testimony)))
                .map(name -> cited(name, testimony.claims()))
                .filter(cited -> !isSelf(cited, report))
                .orElse(own);
    }

    /** The body on whose word every claim rests. */
    private static Optional<String> only(Testimony testimony) {
        List<SaidClaim> claims = testimony.claims();
        if (claims.isEmpty() || testimony.origins().size() != 1) {
            return Optional.empty();
        }
        String name = claims.get(0).origin();
        boolean alone = claims.stream().allMatch(said -> said.origin().equals(name));
        boolean body = claims.stream()
                .flatMap(said -> said.claim().speakers().stream())
                .allMatch(speaker -> speaker.kind() == Speaker.Kind.NAMED);
        return alone && body && !name.isEmpty() ? Optional.of(name) : Optional.empty();
    }

    /** A fact is the body's word, or a headline's that repeats it. */
    private static boolean isCited(StatedFact fact, String name, Testimony testimony) {
        return testimony.facts().stream()
                .filter(other -> other.stated().speaker().equals(name))
                .anyMatch(other -> other.equals(fact)
                        || isSame(other.stated().fact(), fact.stated().fact()));
    }

    private static boolean isSame(Fact one, Fact other) {
        return one instanceof CountFact count
                && other instanceof CountFact same
                && count.slot() == same.slot()
                && count.count().meets(same.count());
    }

    /** A claim stands in what a reader reads first. */
    private static boolean beginsEarly(Report report) {
        int read = report.title().length() + report.lead().length();
        return report.testimony().claims().get(0).claim().extent().start() <= read;
    }

    private static ReportOrigin cited(String name, List<SaidClaim> claims) {
        boolean certain = claims.stream().map(said -> said.claim().chain()).allMatch(Chain::isCertain);
        double confidence = certain ? CERTAIN : UNCERTAIN;
        @Nullable Agency agency = Agencies.builtIn().named(name);
        if (agency != null) {
            return new ReportOrigin(Origin.Kind.CITED, agency.id(), agency.name(), confidence);
        }
        Families.@Nullable Family family = Families.builtIn().named(name);
        return family == null
                ? new ReportOrigin(Origin.Kind.CITED, id(name), name, confidence)
                : new ReportOrigin(Origin.Kind.CITED, family.id(), family.name(), confidence);
    }

    private static boolean isSelf(ReportOrigin cited, Report report) {
        return cited.id().equals(report.origin().id())
                || cited.id().equals(id(report.outlet().name()))
                || cited.id().equals(report.outlet().id())
                || cited.id().equals(report.outlet().family());
    }

    /** As outlets' ids are made: "Syrian Observatory" is syrian-observatory. */
    private static String id(String name) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String bare = ARTICLE.matcher(plain).replaceFirst("");
        return NO_LETTERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    }
}
