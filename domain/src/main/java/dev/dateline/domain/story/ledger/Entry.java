package dev.dateline.domain.story.ledger;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.conflict.Account;
import dev.dateline.domain.claim.conflict.Stated;
import dev.dateline.domain.claim.testimony.StatedFact;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportOrigin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one report states, as far as others can state it otherwise; at most {@value #MOST} things.
 *
 * @param article the report's article
 * @param text the article whose text it is: its own, or the original that it copies
 * @param outlet who brings it, by name
 * @param statements what its earlier versions said of tolls, then what it says now, in reading order
 */
public record Entry(ArticleId article, ArticleId text, String outlet, List<Statement> statements) {
    static final int MOST = 12;
    private static final int MOST_OF_A_KIND = 2;
    private static final int MOST_CHARACTERS = 200;

    public Entry {
        statements = List.copyOf(statements);
    }

    /**
     * What a report states. What is the outlet's own word is its text's origin's: twelve outlets that print one agency's text have
     * one word.
     */
    public static Entry of(Report report, ReportOrigin origin, Relation relation) {
        List<Statement> stated = LearnedToll.first(report.testimony()).stream()
                .filter(fact -> Statement.about(fact.stated().fact()).isPresent())
                .map(fact -> new Statement(bounded(fact, report, origin), report.time(), false))
                .toList();
        ArticleId original = relation.to();
        ArticleId text = relation.isCopy() && original != null ? original : report.article();
        return new Entry(report.article(), text, report.outlet().name(), chosen(stated, name(origin, report)));
    }

    /** A few of each kind; what a headline says and somebody's word in the text repeats is that somebody's word. */
    private static List<Statement> chosen(List<Statement> stated, String own) {
        List<Statement> kept = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Statement one : stated) {
            boolean attributed = one.speaker().equals(own)
                    && stated.stream()
                            .anyMatch(other -> !other.speaker().equals(own)
                                    && other.about().equals(one.about())
                                    && other.meets(one));
            if (!attributed && kept.size() < MOST && counts.merge(one.about(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static String name(ReportOrigin origin, Report report) {
        return origin.name().isEmpty() ? report.outlet().name() : origin.name();
    }

    private static StatedFact bounded(StatedFact fact, Report report, ReportOrigin origin) {
        Stated stated = fact.stated();
        String speaker = stated.speaker();
        boolean own = speaker.equalsIgnoreCase(report.outlet().name())
                || speaker.equalsIgnoreCase(report.outlet().id());
        return new StatedFact(
                new Stated(stated.fact(), stated.sentence(), stated.context(), own ? name(origin, report) : speaker),
                fact.words(),
                cut(fact.sentence()));
    }

    private static String cut(String sentence) {
        return sentence.length() <= MOST_CHARACTERS ? sentence : sentence.substring(0, MOST_CHARACTERS - 1) + "…";
    }

    /**
     * Its new version. What it repeats came out when it was first said; what was said before of tolls is kept as past. A toll of
     * which it says nothing more still stands, unless the version is a correction.
     */
    Entry after(Entry before, Instant seenAt, boolean isCorrection) {
        List<Statement> kept = new ArrayList<>();
        before.statements.stream()
                .filter(one -> one.isCount() && statements.stream().noneMatch(one::repeats))
                .map(one -> isCorrection || isTold(one.about()) ? one.asPast() : one)
                .forEach(kept::add);
        int room = MOST - Math.min(MOST, statements.size());
        List<Statement> all = new ArrayList<>(kept.subList(Math.max(0, kept.size() - room), kept.size()));
        statements.forEach(one -> all.add(one.at(before.since(one).orElse(seenAt))));
        return new Entry(article, text, outlet, all);
    }

    private boolean isTold(String about) {
        return statements.stream().anyMatch(one -> one.about().equals(about));
    }

    /** Since when it says this. */
    private Optional<Instant> since(Statement one) {
        return current().filter(one::repeats).map(Statement::at).findFirst();
    }

    /** A copy says what it says when its original said it. */
    Entry asOf(Entry original) {
        List<Statement> dated = statements.stream()
                .map(one -> original.statements.stream()
                        .filter(one::repeats)
                        .findFirst()
                        .map(same -> one.at(same.at()))
                        .orElse(one))
                .toList();
        return new Entry(article, text, outlet, dated);
    }

    boolean isCopy() {
        return !text.equals(article);
    }

    /** What the report says now. */
    Stream<Statement> current() {
        return statements.stream().filter(one -> !one.past());
    }

    /** What it says now, as an account that can be compared. */
    Account account(Instant at) {
        return new Account(outlet, at, current().map(Statement::stated).toList());
    }

    /** The statement that this is. */
    Optional<Statement> find(Stated stated) {
        return statements.stream().filter(one -> one.stated().equals(stated)).findFirst();
    }
}
