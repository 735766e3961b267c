package dev.dateline.domain.article.page.date;

import dev.dateline.domain.article.page.date.DateCandidate.Source;
import dev.dateline.domain.article.page.date.DateCandidate.Witness;
import dev.dateline.domain.article.page.date.DateText.Known;
import dev.dateline.domain.article.page.date.DateText.Reading;
import dev.dateline.domain.item.DateDoubt;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the dates found on a page. Each day is judged by its witnesses: it is wrong only if all of them are wrong
 * (noisy-or), and the best one of each kind counts. A moment told in UTC also speaks for the neighbouring day that it falls
 * on by the publisher's clock, and a date in figures for the day it means with day and month changed over, so that other
 * witnesses can settle either.
 */
final class DateChooser {

    /** A moment in UTC speaks a little less for the neighbouring day than for its own. */
    private static final double BY_THE_CLOCK = 0.93;

    private static final double SWAPPED = 0.5;
    private static final int WESTERNMOST = -10;
    private static final int EASTERNMOST = 13;
    private static final double ENOUGH = 0.3;
    /** Another day with so much behind it contradicts. */
    private static final double RIVAL = 0.4;

    private final List<DateCandidate> candidates;
    private final boolean declared;
    private final Map<LocalDate, Map<Witness, Double>> days = new LinkedHashMap<>();

    private DateChooser(List<DateCandidate> candidates) {
        this.candidates = candidates;
        this.declared = candidates.stream().anyMatch(c -> c.source().witness() == Witness.DECLARATION);
    }

    /**
     * The day most spoken for.
     *
     * @param local the moment in the page's own offset
     * @param source where the moment was read
     * @param confidence 0 to 1
     * @param doubt what speaks against it; null when nothing much does
     */
    record Choice(
            OffsetDateTime local,
            Source source,
            double confidence,
            @Nullable DateDoubt doubt) {}

    /** The best date; null when there is none. */
    static @Nullable Choice choose(List<DateCandidate> candidates) {
        return candidates.isEmpty() ? null : new DateChooser(candidates).choose();
    }

    private Choice choose() {
        candidates.forEach(this::count);
        LocalDate best = candidates.stream()
                .map(candidate -> candidate.reading().day())
                .max(Comparator.comparingDouble(this::support))
                .orElseThrow();
        double rival = rival(best);
        double odds = odds(support(best));
        double confidence = odds / (1 + odds + odds(rival));
        return moment(best, confidence, rival);
    }

    /** Support for the strongest other day; what speaks for both is no rival. */
    private double rival(LocalDate best) {
        List<DateCandidate> against = candidates.stream()
                .filter(candidate -> !speaksFor(best, candidate.reading()))
                .toList();
        DateChooser others = new DateChooser(against);
        against.forEach(others::count);
        return others.days.keySet().stream().mapToDouble(others::support).max().orElse(0);
    }

    /** Why a date is not sure that is not. */
    private static @Nullable DateDoubt doubt(Source source, double confidence, double rival) {
        if (confidence >= DateDoubt.HINT.confidence()) {
            return null;
        }
        if (source == Source.MODIFIED) {
            return DateDoubt.LAST_CHANGE;
        }
        return rival >= RIVAL ? DateDoubt.CONTRADICTED : DateDoubt.HINT;
    }

    private static double odds(double support) {
        return support / Math.max(1 - support, 1e-4);
    }

    private void count(DateCandidate candidate) {
        Reading reading = candidate.reading();
        Source source = candidate.source();
        speak(reading.day(), source.witness(), source.weight());
        if (reading.swapped() != null) {
            speak(reading.swapped().toLocalDate(), source.witness(), source.weight() * SWAPPED);
        }
        if (isUniversal(reading)) {
            for (int hours : List.of(WESTERNMOST, EASTERNMOST)) {
                LocalDate day = reading.at()
                        .withOffsetSameInstant(ZoneOffset.ofHours(hours))
                        .toLocalDate();
                speak(day, source.witness(), source.weight() * (day.equals(reading.day()) ? 1 : BY_THE_CLOCK));
            }
        }
    }

    private static boolean isUniversal(Reading reading) {
        return reading.known() == Known.OFFSET && reading.at().getOffset().equals(ZoneOffset.UTC);
    }

    private void speak(LocalDate day, Witness witness, double weight) {
        days.computeIfAbsent(day, d -> new EnumMap<>(Witness.class)).merge(witness, weight, Math::max);
    }

    /** The day of the last change only counts where no publication is declared. */
    private double support(LocalDate day) {
        double wrong = 1;
        for (Map.Entry<Witness, Double> told : days.getOrDefault(day, Map.of()).entrySet()) {
            wrong *= declared && told.getKey() == Witness.CHANGE ? 1 : 1 - told.getValue();
        }
        return 1 - wrong;
    }

    /** The most exact trusted reading of a day. */
    private Choice moment(LocalDate day, double confidence, double rival) {
        Comparator<DateCandidate> order = Comparator.comparing(
                        (DateCandidate c) -> c.source().weight() >= ENOUGH)
                .thenComparing(c -> c.source() != Source.MODIFIED)
                .thenComparing(c -> c.reading().known())
                .thenComparing(c -> c.source().weight());
        DateCandidate best = candidates.stream()
                .filter(c -> speaksFor(day, c.reading()))
                .max(order)
                .orElseThrow();
        DateDoubt doubt = doubt(best.source(), confidence, rival);
        return new Choice(onDay(day, best.reading()), best.source(), confidence, doubt);
    }

    private static boolean speaksFor(LocalDate day, Reading reading) {
        return reading.day().equals(day)
                || reading.other().day().equals(day)
                || isUniversal(reading) && onDay(day, reading).toLocalDate().equals(day);
    }

    private static OffsetDateTime onDay(LocalDate day, Reading reading) {
        if (reading.day().equals(day)) {
            return reading.at();
        }
        Reading other = reading.other();
        return other.day().equals(day) || !isUniversal(reading) ? other.at() : inOffsetOf(day, reading.at());
    }

    /** A moment in the offset nearest to UTC that puts it on this day; as it was when none does. */
    private static OffsetDateTime inOffsetOf(LocalDate day, OffsetDateTime moment) {
        return IntStream.rangeClosed(1, EASTERNMOST)
                .flatMap(hours -> IntStream.of(-hours, hours))
                .filter(hours -> hours >= WESTERNMOST)
                .mapToObj(hours -> moment.withOffsetSameInstant(ZoneOffset.ofHours(hours)))
                .filter(local -> local.toLocalDate().equals(day))
                .findFirst()
                .orElse(moment);
    }
}
