package dev.dateline.domain.article.credit;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.Origin;
import dev.dateline.domain.article.Origin.Evidence;
import dev.dateline.domain.article.Origin.Kind;
import dev.dateline.domain.article.Origin.Place;
import dev.dateline.domain.article.Origin.Sign;
import dev.dateline.domain.article.credit.Families.Family;
import dev.dateline.domain.item.Outlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose text an article is, from its credits, its outlet and the outlet's family. The agencies that are plainly
 * credited count together; a mere contribution counts where nothing stronger is seen; without a credit the text is its
 * outlet's, and with it the family's. The same clues give the same origin.
 */
public final class Origins {

    private static final Origins BUILT_IN = new Origins(Agencies.builtIn(), Families.builtIn());
    private static final int MOST_EVIDENCE = 8;
    private static final double UNCREDITED = .6;
    private static final double MEMBER = .7;

    private final Agencies agencies;
    private final Families families;
    private final Credits credits;

    /** Knows these agencies and families. */
    public Origins(Agencies agencies, Families families) {
        this.agencies = agencies;
        this.families = families;
        this.credits = new Credits(agencies);
    }

    /** Knows the agencies and families that come with the program. */
    public static Origins builtIn() {
        return BUILT_IN;
    }

    /** Whose text an article is: what its text, its feed's short text, its byline and its credit tell together. */
    public Origin of(Article article) {
        List<String> text = article.blocks().stream().map(Block::text).toList();
        List<String> summary = Stream.ofNullable(article.summary()).toList();
        String credit = article.credit();
        boolean fromText = credit == null
                || credits.find(CreditClues.of(text)).stream()
                        .anyMatch(seen -> seen.text().equals(credit))
                || credits.find(CreditClues.of(summary)).stream()
                        .anyMatch(seen -> seen.text().equals(credit));
        Outlet outlet = article.outlet();
        List<String> declared = fromText || text.isEmpty() ? List.of() : List.of(credit);
        String feed = fromText || !text.isEmpty() ? null : credit;
        Origin ofText = of(outlet, article.url(), new CreditClues(text, article.byline(), declared, feed));
        return text.isEmpty() || !summary.isEmpty()
                ? both(outlet, article.url(), ofText, of(outlet, article.url(), CreditClues.of(summary)))
                : ofText;
    }

    /** Whose text it is that an outlet has at an address. */
    public Origin of(Outlet outlet, String url, CreditClues clues) {
        @Nullable Family family = family(outlet, url);
        List<Evidence> seen = new ArrayList<>();
        OwnMark mark = new OwnMark(outlet, Hosts.of(url));
        for (Evidence evidence : credits.find(clues)) {
            Evidence known = known(evidence);
            boolean own = agencies.byId(known.publisher()) == null && mark.is(known.text())
                    || family != null && known.publisher().equals(family.id());
            if (!own) {
                seen.add(known);
            }
        }
        seen.addAll(own(outlet, url, family));
        return settle(outlet, family, seen.stream().distinct().toList());
    }

    /** What two items of one article tell together, its entry and its page. */
    private Origin both(Outlet outlet, String url, Origin one, Origin other) {
        List<Evidence> seen = Stream.concat(one.evidence().stream(), other.evidence().stream())
                .distinct()
                .toList();
        return settle(outlet, family(outlet, url), seen);
    }

    private Origin settle(Outlet outlet, @Nullable Family family, List<Evidence> seen) {
        Standing standing = Standing.of(seen, this::isListed);
        List<String> credited = standing.leaders();
        List<Evidence> evidence = standing.evidence(MOST_EVIDENCE);
        if (credited.isEmpty()) {
            return family == null
                    ? new Origin(Kind.OUTLET, outlet.id(), outlet.name(), UNCREDITED, evidence)
                    : new Origin(Kind.FAMILY, family.id(), family.name(), MEMBER, evidence);
        }
        boolean house = credited.size() == 1
                && families.byId(credited.get(0)) != null
                && agencies.byId(credited.get(0)) == null;
        String names = String.join(
                ", ", credited.stream().map(id -> name(id, evidence)).toList());
        return new Origin(
                house ? Kind.FAMILY : Kind.AGENCY, String.join("+", credited), names, standing.confidence(), evidence);
    }

    /** The family of an outlet: as its source says, else as the list has it; null when it stands alone. */
    private @Nullable Family family(Outlet outlet, String url) {
        if (!outlet.family().equals(outlet.id())) {
            return Objects.requireNonNullElse(
                    families.byId(outlet.family()), new Family(outlet.family(), outlet.name()));
        }
        Family listed = families.ofHost(Hosts.of(url));
        return listed == null ? families.named(outlet.name()) : listed;
    }

    private List<Evidence> own(Outlet outlet, String url, @Nullable Family family) {
        Agency agency = agencies.ofHost(Hosts.of(url));
        agency = agency == null ? agencies.named(outlet.name()) : agency;
        if (agency != null) {
            return List.of(new Evidence(Sign.OUTLET, Place.FAMILIES, outlet.name(), agency.id()));
        }
        return family == null
                ? List.of()
                : List.of(new Evidence(Sign.MEMBERSHIP, Place.FAMILIES, outlet.name(), family.id()));
    }

    /** The same evidence with the credited outlet's family as its publisher, where it names an outlet of one. */
    private Evidence known(Evidence evidence) {
        Family family = isListed(evidence.publisher()) ? null : families.named(evidence.text());
        return family == null
                ? evidence
                : new Evidence(evidence.sign(), evidence.place(), evidence.text(), family.id());
    }

    private boolean isListed(String publisher) {
        return agencies.byId(publisher) != null || families.byId(publisher) != null;
    }

    private String name(String id, List<Evidence> evidence) {
        Agency agency = agencies.byId(id);
        Family family = families.byId(id);
        return agency != null
                ? agency.name()
                : family != null
                        ? family.name()
                        : evidence.stream()
                                .filter(e -> e.publisher().equals(id))
                                .map(Evidence::text)
                                .findFirst()
                                .orElse(id);
    }
}
