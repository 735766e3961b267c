package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.words.WordReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.jspecify.annotations.Nullable;

/**
 * The rules of all subscribers, and which of them a story meets. Rules are kept in Lucene's monitor; a changed rule works
 * at once, for until enough of them have gathered to be worth a change of the monitor, new rules are tried one by one.
 * Safe for any number of threads: stories are matched side by side, changes go in between.
 */
public final class RuleBook implements AutoCloseable {
    private static final int FRESH = 500;
    private static final int FRESH_WHILE_FILLING = 50_000;
    private static final int REMEMBERED_REPORTS = 5_000;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, List<RuleEntry>> bySubscriber = new HashMap<>();
    private final Map<String, RuleEntry> fresh = new LinkedHashMap<>();
    private final List<String> removed = new ArrayList<>();
    private final StoryReader reader = new StoryReader(REMEMBERED_REPORTS);
    private final Presearcher presearcher;
    private final int mostFresh;
    private Lexicon lexicon = new Lexicon();
    private @Nullable RuleMonitor monitor;
    private long keys;
    private int size;

    /** A book without rules. */
    public RuleBook() {
        this(presearcher(1), FRESH);
    }

    /** How rules are found by their rarest words. */
    public static Presearcher presearcher(int passes) {
        return passes == 1
                ? new TermFilteredPresearcher(new Rarity(), List.of(), Set.of())
                : new MultipassTermFilteredPresearcher(passes, 0, new Rarity(), List.of(), Set.of());
    }

    /**
     * A book without rules, to be measured.
     *
     * @param presearcher how the monitor finds the rules that a story may meet
     * @param mostFresh how many new rules are tried one by one
     */
    public RuleBook(Presearcher presearcher, int mostFresh) {
        this.presearcher = presearcher;
        this.mostFresh = mostFresh;
    }

    /** Puts a subscriber's rules in place of those they had, and tells which cannot be used. */
    public List<RefusedRule> put(Subscription subscription) {
        List<RefusedRule> refused = new ArrayList<>();
        List<RuleEntry> entries = new ArrayList<>();
        lock.writeLock().lock();
        try {
            drop(subscription.subscriber());
            for (Rule rule : subscription.rules()) {
                if (rule.health() == null) {
                    take(rule, subscription, entries, refused);
                }
            }
            bySubscriber.put(subscription.subscriber(), entries);
            size += entries.size();
            entries.forEach(entry -> fresh.put(entry.key(), entry));
            settle(FRESH_WHILE_FILLING);
        } finally {
            lock.writeLock().unlock();
        }
        return refused;
    }

    /** Takes all rules of a subscriber out. */
    public void remove(String subscriber) {
        lock.writeLock().lock();
        try {
            drop(subscriber);
            settle(FRESH_WHILE_FILLING);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** How many rules are in use. */
    public int size() {
        lock.readLock().lock();
        try {
            return size;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** How many rules the monitor found and had checked so far. */
    public long tried() {
        lock.readLock().lock();
        try {
            return monitor == null ? 0 : monitor.tried();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The rules that the story meets, by subscriber and rule id. */
    public List<Match> match(Story story) {
        settleForSearch();
        StoryText text = reader.read(story);
        List<RuleEntry> met = new ArrayList<>();
        lock.readLock().lock();
        try {
            fresh.values().stream().filter(entry -> entry.check().holds(text)).forEach(met::add);
            if (monitor != null) {
                met.addAll(monitor.met(text));
            }
        } finally {
            lock.readLock().unlock();
        }
        return met.stream()
                .map(entry -> new Match(entry.subscription(), entry.rule(), text))
                .sorted(Comparator.comparing(Match::subscriber)
                        .thenComparing(match -> match.rule().id()))
                .toList();
    }

    /** Why a story meets a rule of this subscriber, or how it fails to. The rule need not be in the book. */
    public Explanation explain(Subscription subscription, Rule rule, Story story) {
        return Explainer.explain(subscription, rule, reader.read(story));
    }

    /** Takes out all rules and frees what they held; the book may be filled again. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (monitor != null) {
                monitor.close();
                monitor = null;
            }
            bySubscriber.clear();
            fresh.clear();
            removed.clear();
            lexicon = new Lexicon();
            size = 0;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void take(Rule rule, Subscription subscription, List<RuleEntry> entries, List<RefusedRule> refused) {
        Resolved resolved = SavedRules.resolve(rule, subscription);
        if (resolved instanceof Resolved.Usable usable) {
            Check check = new CheckMaker(lexicon).make(usable.clause());
            entries.add(new RuleEntry(Long.toString(keys++, 36), subscription, rule, check, families(rule)));
        } else {
            String reason = ((Resolved.Unusable) resolved).reason();
            refused.add(new RefusedRule(subscription.subscriber(), rule.id(), SavedRules.text(rule), reason));
        }
    }

    private static List<String> families(Rule rule) {
        return rule.language() == null
                ? WordReader.FAMILIES
                : WordReader.FAMILIES.subList(
                        WordReader.of(rule.language()).family(),
                        WordReader.of(rule.language()).family() + 1);
    }

    private void drop(String subscriber) {
        List<RuleEntry> entries = bySubscriber.remove(subscriber);
        if (entries == null) {
            return;
        }
        size -= entries.size();
        for (RuleEntry entry : entries) {
            entry.remove();
            if (fresh.remove(entry.key()) == null) {
                removed.add(entry.key());
            }
        }
    }

    private void settleForSearch() {
        lock.readLock().lock();
        boolean many = fresh.size() > mostFresh;
        lock.readLock().unlock();
        if (many) {
            lock.writeLock().lock();
            try {
                settle(mostFresh);
            } finally {
                lock.writeLock().unlock();
            }
        }
    }

    /** Brings the monitor up to date if more than so many changes wait. */
    private void settle(int most) {
        if (fresh.size() <= most && removed.size() <= FRESH_WHILE_FILLING) {
            return;
        }
        if (monitor == null) {
            monitor = new RuleMonitor(presearcher);
        }
        monitor.change(fresh.values(), List.copyOf(removed));
        fresh.clear();
        removed.clear();
    }
}
