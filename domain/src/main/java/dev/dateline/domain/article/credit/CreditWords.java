package dev.dateline.domain.article.credit;

import dev.dateline.domain.article.credit.ListFile.Section;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words around agencies' names in many languages, from {@code credit-words.txt} beside this class. */
final class CreditWords {

    /** The lists of the file. */
    enum Kind {
        SOURCE,
        BY,
        WITH,
        ADDED,
        LEAD,
        PICTURE,
        NOUN,
        BETWEEN,
        UNTOLD,
        NOBODY
    }

    /**
     * Words that only one agency prints under its texts.
     *
     * @param agency its id
     * @param pieces what must stand there, all of it, folded
     */
    record Trailer(String agency, List<String> pieces) {}

    private static final List<Section> FILE = ListFile.builtIn("credit-words.txt");
    private static final Map<Kind, PhraseList> LISTS = lists();
    private static final List<Trailer> TRAILERS = section("TRAILER").stream()
            .map(line -> line.split("\\s*\\|\\s*", 2))
            .map(cells -> new Trailer(
                    cells[0], Stream.of(cells[1].split("…")).map(Words::folded).toList()))
            .toList();
    private static final Set<String> HINTS = hints();
    private static final Pattern PARTS = Pattern.compile("[,;/|•·+&–—=()（）、，・:：]|\\s-\\s|(?U)\\b(?:"
            + list(Kind.BETWEEN).phrases().stream()
                    .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .collect(Collectors.joining("|"))
            + ")(?=\\s)|\\sи\\s");

    private CreditWords() {}

    /** One of the lists. */
    static PhraseList list(Kind kind) {
        return Objects.requireNonNull(LISTS.get(kind));
    }

    /** Words that only one agency prints. */
    static List<Trailer> trailers() {
        return TRAILERS;
    }

    /** Whether a folded word may stand for a phrase that credits somebody. */
    static boolean isHint(String word) {
        return HINTS.contains(word);
    }

    /** The parts of a list of names. */
    static List<String> parts(String slot) {
        return PARTS.splitAsStream(slot)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Map<Kind, PhraseList> lists() {
        Map<Kind, PhraseList> lists = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            lists.put(kind, new PhraseList(section(kind.name())));
        }
        return lists;
    }

    private static List<String> section(String id) {
        return FILE.stream()
                .filter(section -> section.id().equals(id))
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private static Set<String> hints() {
        Stream<String> phrases = Stream.of(Kind.SOURCE, Kind.ADDED, Kind.UNTOLD, Kind.LEAD)
                .flatMap(kind -> list(kind).phrases().stream());
        Stream<String> pieces =
                TRAILERS.stream().map(trailer -> trailer.pieces().get(0));
        return Stream.concat(phrases, pieces).map(Words::longest).collect(Collectors.toCollection(HashSet::new));
    }
}
