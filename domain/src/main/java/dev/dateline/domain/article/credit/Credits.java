package dev.dateline.domain.article.credit;

import dev.dateline.domain.article.Origin.Evidence;
import dev.dateline.domain.article.Origin.Place;
import dev.dateline.domain.article.Origin.Sign;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a text names as its source, in the places made for it: the dateline, the byline, the last lines, structured
 * data, the feed. An agency that the text only quotes ("told Reuters"), or that a picture is from, is not found.
 */
public final class Credits {

    private static final int LONGEST_NAME = 200;
    private static final Named NOBODY = new Named(List.of(), List.of(), false);
    private static final Credits BUILT_IN = new Credits(Agencies.builtIn());

    private final Agencies agencies;
    private final OpeningCredits opening;
    private final BylineCredits byline;
    private final ClosingCredits closing;

    /** Finds these agencies, and unknown ones where a text plainly names its source. */
    public Credits(Agencies agencies) {
        this.agencies = agencies;
        opening = new OpeningCredits(agencies);
        byline = new BylineCredits(agencies);
        closing = new ClosingCredits(agencies);
    }

    /** Finds the agencies that come with the program. */
    public static Credits builtIn() {
        return BUILT_IN;
    }

    /** The agency a text names, as it is written there: the strongest sign's words; null when it names none. */
    public @Nullable String named(List<String> paragraphs) {
        return find(CreditClues.of(paragraphs)).stream()
                .map(Evidence::text)
                .findFirst()
                .orElse(null);
    }

    /** Whether a name is a known agency's, or several agencies' and nobody else's. */
    public boolean isAgency(String name) {
        Named named = name.length() > LONGEST_NAME ? NOBODY : Named.read(agencies, name);
        return named.isKnown() && named.others().isEmpty();
    }

    /** All that is seen, the openings first. */
    public List<Evidence> find(CreditClues clues) {
        return Stream.of(
                        opening.in(clues.paragraphs()),
                        byline.inText(clues.paragraphs()),
                        byline.in(clues.byline()),
                        clues.declared().stream()
                                .flatMap(name -> declared(name, Place.STRUCTURED_DATA))
                                .toList(),
                        Stream.ofNullable(clues.feed())
                                .flatMap(name -> declared(name, Place.FEED))
                                .toList(),
                        closing.in(clues.paragraphs()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Stream<Evidence> declared(String name, Place place) {
        if (name.length() > LONGEST_NAME) {
            return Stream.of();
        }
        Named named = Named.read(agencies, name);
        if (named.isKnown() || named.untold()) {
            return Sightings.of(Sign.DECLARED, place, name, named).stream();
        }
        return UnknownNames.inSourceLine(name) ? Sightings.unknown(Sign.DECLARED, place, name).stream() : Stream.of();
    }
}
