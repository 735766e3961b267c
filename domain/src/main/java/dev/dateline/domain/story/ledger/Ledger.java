package dev.dateline.domain.story.ledger;

import dev.dateline.domain.article.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the reports of a story state. What it comes to, the balance, is a function of the entries and of the balance before, by
 * which it does not go to and fro; entries come, go and change with their reports. Bounded: {@value #MOST} entries; copies go
 * first, then the oldest. About 0.5 KB a statement.
 *
 * @param entries of reports that state something, in order of arrival; a withdrawn report's says nothing
 * @param isBalanced whether the story tells what they come to
 */
public record Ledger(List<Entry> entries, boolean isBalanced) {
    /** Of a story whose reports state nothing that can be compared. */
    public static final Ledger EMPTY = new Ledger(List.of(), true);

    static final int MOST = 40;

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** With what a report states; of one that states nothing it stays as it is. */
    public Ledger with(Entry entry) {
        if (entry.statements().isEmpty()) {
            return this;
        }
        List<Entry> more = new ArrayList<>(entries);
        more.add(of(entry.text())
                .filter(original -> entry.isCopy())
                .map(entry::asOf)
                .orElse(entry));
        return unbalanced(bounded(more));
    }

    /** With what a report's new version states; of a withdrawn one that is nothing. */
    public Ledger revised(Entry version, Instant seenAt, boolean isCorrection) {
        Optional<Entry> before = of(version.article());
        if (before.isEmpty()) {
            return with(version);
        }
        Entry entry = version.after(before.get(), seenAt, isCorrection);
        return entry.equals(before.get()) ? this : replaced(before.get(), entry);
    }

    /** Its publisher does not stand by a report any more. */
    public Ledger withdrawn(ArticleId report) {
        return of(report)
                .map(before -> replaced(before, new Entry(report, report, before.outlet(), List.of())))
                .orElse(this);
    }

    private Ledger replaced(Entry before, Entry entry) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.set(changed.indexOf(before), entry);
        return unbalanced(changed);
    }

    /** Without these reports, which turned out to be of another event. */
    public Ledger without(Collection<ArticleId> reports) {
        List<Entry> left = entries.stream()
                .filter(entry -> !reports.contains(entry.article()))
                .toList();
        return left.size() == entries.size() ? this : unbalanced(left);
    }

    /** With all that another story's reports state, too. */
    public Ledger with(Ledger other) {
        if (other.entries.isEmpty()) {
            return this;
        }
        Ledger without = without(other.entries.stream().map(Entry::article).toList());
        List<Entry> both = new ArrayList<>(without.entries);
        both.addAll(other.entries);
        return unbalanced(bounded(both));
    }

    /** With what a report states that stood in another story. */
    public Ledger with(Ledger other, ArticleId report) {
        return other.of(report)
                .map(entry -> without(List.of(report)).with(entry))
                .orElse(this);
    }

    /** What a report states, if anything. */
    public Optional<Entry> of(ArticleId report) {
        return entries.stream().filter(entry -> entry.article().equals(report)).findFirst();
    }

    /** The same, and the story tells what it comes to. */
    public Ledger balanced() {
        return new Ledger(entries, true);
    }

    /** What it comes to now, gone on from what it came to before. */
    public Balance balance(Balance before, Instant now) {
        Standing standing = Standing.of(entries);
        List<Toll> tolls = new Tolls(standing).after(before);
        List<Contradiction> found = new Contradictions(standing, before, now).all(tolls);
        Set<ArticleId> present = new HashSet<>();
        entries.forEach(entry -> present.add(entry.article()));
        List<Contradiction> kept =
                found.stream().filter(one -> one.isWithin(present)).toList();
        return new Balance(tolls, kept);
    }

    private static Ledger unbalanced(List<Entry> changed) {
        return new Ledger(changed, false);
    }

    private static List<Entry> bounded(List<Entry> entries) {
        List<Entry> kept = new ArrayList<>(entries);
        while (kept.size() > MOST) {
            int copy = 0;
            while (copy < kept.size() && !kept.get(copy).isCopy()) {
                copy++;
            }
            kept.remove(copy < kept.size() ? copy : 0);
        }
        return kept;
    }
}
