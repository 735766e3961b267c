package dev.dateline.domain.article.credit;

import dev.dateline.domain.article.Origin.Evidence;
import dev.dateline.domain.article.Origin.Place;
import dev.dateline.domain.article.Origin.Sign;
import dev.dateline.domain.article.credit.CreditWords.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the agency that a text ends with: "(AFP)", "Quelle: dpa", "AP contributed to this report", "© 2024 AFP". */
final class ClosingCredits {

    private static final int LINES = 5;
    private static final int LONG = 200;
    private static final int LONGEST = 1000;
    private static final int TELLING = 400;
    private static final int END = 70;

    private static final Pattern EDGES = Pattern.compile("^[\\s*•·>(\\[/–—_-]+|[\\s*)\\]/._–—-]+$");
    private static final Pattern LABEL = Pattern.compile("^(?<label>[^:：]{2,30}?)\\s*[:：]\\s*(?<slot>.{2,80})$");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\(c\\)|copyright)(?:\\s|©|\\(c\\)|copyright)*(?:\\d{4})?[\\s,]*(?:by )?(?<slot>[^.|]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNED =
            Pattern.compile("(?<before>.*?)[(\\[（【](?<slot>[^()\\[\\]（）【】]{2,60})[)\\]）】]\\s*[.。।]?\\s*$");
    private static final Pattern BEHIND =
            Pattern.compile(".*(?:[-–—―]|[.!?”»\"。।؟]['’”]?\\s|/)\\s*(?<slot>[^.!?/“”–—―]{2,30})[./]?$");

    private final Agencies agencies;
    private final Contributions contributions;

    ClosingCredits(Agencies agencies) {
        this.agencies = agencies;
        this.contributions = new Contributions(agencies);
    }

    /** What the last lines of a text say: the evidence of the last line that says anything. */
    List<Evidence> in(List<String> paragraphs) {
        int first = Math.max(0, paragraphs.size() - LINES);
        return IntStream.iterate(paragraphs.size() - 1, i -> i >= first, i -> i - 1)
                .mapToObj(paragraphs::get)
                .map(paragraph -> inParagraph(end(paragraph.strip(), LONGEST)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Evidence> inParagraph(String text) {
        boolean line = text.length() <= LONG;
        if (!agencies.mayBeIn(end(text, TELLING))) {
            return List.of();
        }
        if (line && CreditWords.list(Kind.PICTURE).isIn(text) && !contributions.isSure(text)) {
            return List.of();
        }
        Stream<Function<String, List<Evidence>>> ways = line
                ? Stream.of(this::source, this::name, this::copyright, contributions::in, this::signed, this::behind)
                : Stream.of(contributions::in, this::signed, this::behind);
        return ways.map(way -> way.apply(text))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "Source: Reuters". */
    private List<Evidence> source(String text) {
        Matcher match = LABEL.matcher(EDGES.matcher(text).replaceAll(""));
        if (!match.matches() || !CreditWords.list(Kind.SOURCE).is(match.group("label"))) {
            return List.of();
        }
        String slot = match.group("slot");
        Named named = Named.read(agencies, slot);
        if (named.isKnown() || named.untold()) {
            return Sightings.of(Sign.SOURCE_LINE, Place.CLOSING, slot, named);
        }
        return UnknownNames.inSourceLine(slot) ? Sightings.unknown(Sign.SOURCE_LINE, Place.CLOSING, slot) : List.of();
    }

    /** A line with nothing but names. */
    private List<Evidence> name(String text) {
        Named named = Named.read(agencies, EDGES.matcher(text).replaceAll(""));
        return named.isKnown() && named.isAlone()
                        || named.untold() && named.others().isEmpty()
                ? Sightings.of(Sign.SIGNATURE, Place.CLOSING, text, named)
                : List.of();
    }

    private List<Evidence> copyright(String text) {
        Matcher match = COPYRIGHT.matcher(text);
        if (!match.find()) {
            return List.of();
        }
        Named named = Named.read(agencies, match.group("slot"));
        return named.isKnown() && !Named.isPicture(text)
                ? Sightings.of(Sign.SIGNATURE, Place.CLOSING, match.group("slot"), named)
                : List.of();
    }

    /** "… he said. (AFP)", "(With inputs from PTI)", "(Source: PTI)". */
    private List<Evidence> signed(String text) {
        Matcher match = SIGNED.matcher(end(text, LONG));
        if (!endsInBracket(text) || !match.find()) {
            return List.of();
        }
        String slot = match.group("slot");
        String before = match.group("before");
        if (CreditWords.list(Kind.PICTURE).isIn(slot)) {
            return List.of();
        }
        List<Evidence> within = Stream.of(source(slot), contributions.in(slot))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        Named named = Named.read(agencies, slot);
        boolean spelled = Dateline.spellsOut(before, slot) || namesSame(before, named);
        boolean sign = (named.isKnown() && named.isAlone() || named.untold()) && !spelled;
        return !within.isEmpty() ? within : sign ? Sightings.of(Sign.SIGNATURE, Place.CLOSING, slot, named) : List.of();
    }

    /** Spares most texts the pattern. */
    private static boolean endsInBracket(String text) {
        int last = text.length() - 1;
        while (last >= 0 && (Character.isWhitespace(text.charAt(last)) || ".。।".indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last >= 0 && ")]）】".indexOf(text.charAt(last)) >= 0;
    }

    /** "… he said. AFP", "… he said. —Reuters", "… PTI SKC RHL". */
    private List<Evidence> behind(String text) {
        String end = end(text, END);
        Matcher match = BEHIND.matcher(end);
        if (!match.matches() || CreditWords.list(Kind.PICTURE).isIn(end)) {
            return List.of();
        }
        Named named = Named.read(agencies, match.group("slot"));
        boolean initials = named.isKnown() || agenciesFirst(match.group("slot"));
        Slot slot = agencies.read(match.group("slot"));
        return initials && slot.isKnown() && (named.isAlone() || agenciesFirst(match.group("slot")))
                ? Sightings.of(
                        Sign.SIGNATURE,
                        Place.CLOSING,
                        match.group("slot"),
                        new Named(slot.agencies(), List.of(), false))
                : List.of();
    }

    /** An agency and then nothing but editors' initials. */
    private boolean agenciesFirst(String slot) {
        List<String> words = Words.of(slot);
        return words.size() > 1
                && agencies.named(words.get(0)) != null
                && words.stream().allMatch(w -> w.length() <= 4 && w.chars().allMatch(Character::isUpperCase));
    }

    private boolean namesSame(String before, Named named) {
        List<String> words = Words.of(before);
        String last = String.join(" ", words.subList(Math.max(0, words.size() - 5), words.size()));
        return agencies.read(last).agencies().stream().anyMatch(named.agencies()::contains);
    }

    private static String end(String text, int most) {
        return text.length() > most ? text.substring(text.length() - most) : text;
    }
}
