package dev.dateline.domain.alert.told;

import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.ledger.Balance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one subscriber has been told of one story, whatever stories it absorbed; bounded: of each sort the newest
 * {@link #MOST} things are remembered.
 *
 * @param thread identity of the thread that its alerts belong to
 * @param since when the first of it was told, by the lane's time
 * @param number how many alerts the thread has had
 * @param phase the phase that was told, or a slower one it came to since
 * @param origins ids of the origins that were told
 * @param numbers numbers that were told
 * @param faults corrections and withdrawals that were told: article, version
 * @param reports the reports that the story listed whenever it was told
 * @param rules rules that its alerts named
 * @param touched when it was last looked at
 * @param absorbed threads that went into this one
 * @param tolls the number that was told last of each slot: "killed 12"
 * @param contradictions keys of those that were told
 */
public record Told(
        String thread,
        Instant since,
        int number,
        StoryPhase phase,
        Set<String> origins,
        Set<String> numbers,
        Set<String> faults,
        Set<ArticleId> reports,
        Set<String> rules,
        Instant touched,
        Set<String> absorbed,
        Set<String> tolls,
        Set<String> contradictions) {
    /** Of each sort of thing so many are remembered. */
    static final int MOST = 300;

    public Told {
        origins = newest(origins);
        numbers = newest(numbers);
        faults = newest(faults);
        reports = newest(reports);
        rules = newest(rules);
        absorbed = newest(absorbed);
        tolls = newest(tolls);
        contradictions = newest(contradictions);
    }

    /** The beginning of a thread in which nothing was told yet. */
    static Told nothing(String thread, Instant at) {
        Set<String> none = Set.of();
        return new Told(thread, at, 0, StoryPhase.NEW, none, none, none, Set.of(), none, at, none, none, none);
    }

    /** Another alert tells all that there is now. */
    Told and(StoryFacts facts, List<Reason> met, Instant at) {
        Copy copy = new Copy(at);
        copy.number++;
        copy.phase = facts.phase();
        copy.origins = union(origins, facts.origins().keySet());
        copy.numbers = union(numbers, facts.numbers());
        copy.know(facts.balance());
        copy.reports = union(reports, facts.articles());
        copy.rules = union(rules, rules(met));
        return copy.made();
    }

    /** Another alert tells of a fault, and of the numbers that its report has; it makes no other news old. */
    Told and(String fault, Set<String> itsNumbers, Instant at) {
        Copy copy = new Copy(at);
        copy.number++;
        copy.faults = union(faults, Set.of(fault));
        copy.numbers = union(numbers, itsNumbers);
        return copy.made();
    }

    /** With what a story's reports come to. */
    Told knowing(Balance balance) {
        Copy copy = new Copy(touched);
        copy.know(balance);
        return copy.made();
    }

    /** Another alert tells that these reports were of another event; what only they had counts as not told. */
    Told without(Departure departure, Instant at) {
        Copy copy = new Copy(at);
        copy.number++;
        copy.reports = minus(reports, departure.reports());
        copy.origins = minus(origins, departure.onlyOrigins());
        copy.numbers = minus(numbers, departure.onlyNumbers());
        return copy.made();
    }

    /** What was told of these reports alone, as a thread of its own. */
    Told of(Departure departure, String otherThread, Instant at) {
        Copy copy = alone(departure, at);
        copy.thread = otherThread;
        copy.since = at;
        copy.number = 0;
        copy.absorbed = Set.of();
        return copy.made();
    }

    /** All that was told was of these reports: the thread goes along with them, and another alert says where to. */
    Told along(Departure departure, Instant at) {
        Copy copy = alone(departure, at);
        copy.number++;
        return copy.made();
    }

    private Copy alone(Departure departure, Instant at) {
        Copy copy = new Copy(at);
        copy.reports = both(reports, departure.reports());
        copy.origins = both(origins, departure.origins());
        copy.numbers = both(numbers, departure.numbers());
        return copy;
    }

    /** It was looked at, and there was nothing to tell. */
    Told lookedAt(Instant at) {
        return new Copy(at).made();
    }

    /** The story slowed down, which nobody is told. */
    Told slowed(StoryPhase slower, Instant at) {
        Copy copy = new Copy(at);
        copy.phase = slower;
        return copy.made();
    }

    /** What was told of two stories that are one; the older thread goes on, unless it has no alert yet. */
    Told with(Told other) {
        boolean otherIsOlder = other.number > 0 && (number == 0 || since.isAfter(other.since));
        Told older = otherIsOlder ? other : this;
        Copy copy = older.new Copy(touched.isAfter(other.touched) ? touched : other.touched);
        Told younger = older == this ? other : this;
        if (older.thread.equals(younger.thread)) {
            copy.number = Math.max(number, other.number);
        } else if (younger.number > 0) {
            copy.absorbed = union(union(older.absorbed, younger.absorbed), Set.of(younger.thread));
        }
        copy.phase = Phases.rank(phase) >= Phases.rank(other.phase) ? phase : other.phase;
        copy.origins = union(origins, other.origins);
        copy.numbers = union(numbers, other.numbers);
        copy.faults = union(faults, other.faults);
        copy.reports = union(reports, other.reports);
        copy.rules = union(rules, other.rules);
        boolean otherIsFresher = other.touched.isAfter(touched);
        copy.tolls = BalanceNews.latest(otherIsFresher ? tolls : other.tolls, otherIsFresher ? other.tolls : tolls);
        copy.contradictions = union(contradictions, other.contradictions);
        return copy.made();
    }

    private static Set<String> rules(List<Reason> met) {
        Set<String> rules = new LinkedHashSet<>();
        met.forEach(reason -> rules.add(reason.rule()));
        return rules;
    }

    private static <T> Set<T> union(Collection<T> some, Collection<T> more) {
        Set<T> both = new LinkedHashSet<>(some);
        both.addAll(more);
        return both;
    }

    private static <T> Set<T> minus(Collection<T> some, Collection<T> others) {
        Set<T> rest = new LinkedHashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static <T> Set<T> both(Collection<T> some, Collection<T> others) {
        Set<T> both = new LinkedHashSet<>(some);
        both.retainAll(others);
        return both;
    }

    private static <T> Set<T> newest(Collection<T> things) {
        List<T> all = new ArrayList<>(things);
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(all.subList(Math.max(0, all.size() - MOST), all.size())));
    }

    /** This again, but for what is changed in it. */
    private final class Copy {
        private String thread = Told.this.thread;
        private Instant since = Told.this.since;
        private int number = Told.this.number;
        private StoryPhase phase = Told.this.phase;
        private Set<String> origins = Told.this.origins;
        private Set<String> numbers = Told.this.numbers;
        private Set<String> faults = Told.this.faults;
        private Set<ArticleId> reports = Told.this.reports;
        private Set<String> rules = Told.this.rules;
        private Set<String> absorbed = Told.this.absorbed;
        private Set<String> tolls = Told.this.tolls;
        private Set<String> contradictions = Told.this.contradictions;
        private final Instant touched;

        Copy(Instant touched) {
            this.touched = touched;
        }

        void know(Balance balance) {
            numbers = union(numbers, BalanceNews.numbers(balance));
            tolls = BalanceNews.latest(tolls, BalanceNews.tolls(balance));
            contradictions = union(contradictions, BalanceNews.contradictions(balance));
        }

        Told made() {
            return new Told(
                    thread,
                    since,
                    number,
                    phase,
                    origins,
                    numbers,
                    faults,
                    reports,
                    rules,
                    touched,
                    absorbed,
                    tolls,
                    contradictions);
        }
    }
}
