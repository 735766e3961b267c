package dev.dateline.domain.claim.testimony;

import dev.dateline.domain.claim.Chain;
import dev.dateline.domain.claim.Claim;
import dev.dateline.domain.claim.ClaimReader;
import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.IndependentOrigins;
import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.conflict.AccountReader;
import dev.dateline.domain.claim.conflict.Stated;
import dev.dateline.domain.claim.fact.Fact;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads who says what in articles, for each of their events apart, in the languages that there are cue words and lexicons for. Not
 * for use by several threads at once.
 */
public final class TestimonyReader {
    private static final Set<String> LANGUAGES = Set.of("en", "de", "es", "fr", "ru", "ar");

    private final Map<String, ClaimReader> readers = new HashMap<>();

    /** Whether claims are read in a language, by its BCP 47 primary subtag. */
    public static boolean reads(String language) {
        return LANGUAGES.contains(language);
    }

    /** The testimony of each of a document's events, in the order of the stretches that tell of them. */
    public List<Testimony> read(Document document, List<Span> events) {
        if (!reads(document.language())) {
            return events.stream().map(event -> Testimony.NONE).toList();
        }
        List<Claim> claims =
                readers.computeIfAbsent(document.language(), ClaimReader::of).claims(document, events);
        List<Stated> stated = AccountReader.read(
                        document, publisher(document), null, fact -> speaker(fact, claims, document), events)
                .stated();
        return events.stream()
                .map(event -> testimony(document, event, claims, stated))
                .toList();
    }

    private static Testimony testimony(Document document, Span event, List<Claim> claims, List<Stated> stated) {
        Wording wording = new Wording(document.text());
        List<Claim> told = claims.stream()
                .filter(claim -> event.contains(claim.extent().start()))
                .limit(Testimony.MOST_CLAIMS)
                .toList();
        return new Testimony(
                told.stream().map(wording::of).toList(),
                stated.stream()
                        .filter(one -> event.contains(one.fact().span().start()))
                        .limit(Testimony.MOST_FACTS)
                        .map(wording::of)
                        .toList(),
                IndependentOrigins.of(told).stream()
                        .limit(Testimony.MOST_ORIGINS)
                        .map(Wording::name)
                        .toList());
    }

    /** Whose word a fact is: that of the origin of the narrowest claim that says it, the publisher's where no claim does. */
    private static String speaker(Fact fact, List<Claim> claims, Document document) {
        return claims.stream()
                .filter(claim -> claim.says(fact.span()))
                .min(Comparator.comparingInt(claim -> claim.extent().length()))
                .flatMap(claim -> claim.chain().origin())
                .map(Chain.Link::name)
                .map(Wording::name)
                .orElse(publisher(document));
    }

    private static String publisher(Document document) {
        return document.publisher() == null ? "" : document.publisher();
    }
}
