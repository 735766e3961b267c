package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.query.RuleQuery;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.words.WordReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The rules of all subscribers, and which of them a story meets. Of a hundred thousand rules the few are tried whose rarest
 * word the story has. Safe for any number of threads: stories are matched side by side, changes go in between.
 */
public final class RuleBook {
    private static final int REMEMBERED_REPORTS = 2_000;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, List<RuleEntry>> bySubscriber = new HashMap<>();
    private final RuleIndex index = new RuleIndex();
    private final StoryReader reader = new StoryReader(REMEMBERED_REPORTS);
    private final Lexicon lexicon = new Lexicon();
    private final LongAdder tried = new LongAdder();
    private final Finding finding;
    private int size;

    /** How the rules are found that a story may meet. */
    public enum Finding {
        /** By the rarest word that they cannot do without. */
        BY_RAREST_WORD,
        /** Not at all, each is tried: to compare with. */
        ONE_BY_ONE
    }

    /** A book without rules. */
    public RuleBook() {
        this(Finding.BY_RAREST_WORD);
    }

    /** A book without rules, to be compared with another. */
    public RuleBook(Finding finding) {
        this.finding = finding;
    }

    /** Puts a subscriber's rules in place of those they had, and tells which cannot be used. */
    public List<RefusedRule> put(Subscription subscription) {
        List<RefusedRule> refused = new ArrayList<>();
        List<RuleEntry> entries = new ArrayList<>();
        for (Rule rule : subscription.rules()) {
            if (rule.health() == null) {
                take(rule, subscription, entries, refused);
            }
        }
        replace(subscription.subscriber(), entries);
        return refused;
    }

    /** Takes all rules of a subscriber out. */
    public void remove(String subscriber) {
        replace(subscriber, List.of());
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

    /** How many times a rule was tried on a story so far. */
    public long tried() {
        return tried.sum();
    }

    /** The rules that the story meets, by subscriber and rule id. */
    public List<Match> match(Story story) {
        StoryText text = reader.read(story);
        Set<String> anchors = text.anchors();
        List<RuleEntry> found = new ArrayList<>();
        lock.readLock().lock();
        try {
            index.find(anchors, found::add);
        } finally {
            lock.readLock().unlock();
        }
        tried.add(found.size());
        Set<RuleEntry> met = new LinkedHashSet<>();
        for (RuleEntry entry : found) {
            if (entry.check().holds(text)) {
                met.add(entry);
            }
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

    /** Takes out all rules. */
    public void clear() {
        lock.writeLock().lock();
        try {
            bySubscriber.clear();
            index.clear();
            size = 0;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** The same rule with the rules put in that it refers to; empty if it cannot be used. */
    public static Optional<Rule> standalone(Subscription subscription, Rule rule) {
        return SavedRules.resolve(rule, subscription) instanceof Resolved.Usable usable
                ? Optional.of(Rule.asking(rule.id(), rule.name(), RuleQuery.text(usable.clause()), rule.language()))
                : Optional.empty();
    }

    private void take(Rule rule, Subscription subscription, List<RuleEntry> entries, List<RefusedRule> refused) {
        Resolved resolved = SavedRules.resolve(rule, subscription);
        if (resolved instanceof Resolved.Usable usable) {
            Check check = new CheckMaker(lexicon).make(usable.clause());
            entries.add(entry(subscription, rule, check));
        } else {
            String reason = ((Resolved.Unusable) resolved).reason();
            refused.add(new RefusedRule(subscription.subscriber(), rule.id(), SavedRules.text(rule), reason));
        }
    }

    private RuleEntry entry(Subscription subscription, Rule rule, Check check) {
        if (finding == Finding.ONE_BY_ONE) {
            return new RuleEntry(subscription, rule, check, List.of());
        }
        Rarity rarity = new Rarity(families(rule));
        Check ordered = check instanceof Check.AllOf all ? all.asFound(rarity) : check;
        return new RuleEntry(
                subscription,
                rule,
                ordered,
                List.copyOf(Set.copyOf(check.needs(rarity).anchors())));
    }

    private static List<String> families(Rule rule) {
        return rule.language() == null
                ? WordReader.FAMILIES
                : List.of(WordReader.FAMILIES.get(WordReader.of(rule.language()).family()));
    }

    private void replace(String subscriber, List<RuleEntry> entries) {
        lock.writeLock().lock();
        try {
            List<RuleEntry> before = bySubscriber.remove(subscriber);
            if (before != null) {
                before.forEach(index::remove);
                size -= before.size();
            }
            if (!entries.isEmpty()) {
                bySubscriber.put(subscriber, entries);
            }
            entries.forEach(index::add);
            size += entries.size();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
