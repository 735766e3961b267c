package dev.dateline.domain.alert.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the rules that a story may meet: every rule lies under the rarest word that it cannot do without, or under several
 * if one of them is enough (the term-filtered presearcher of Lucene Monitor, without its index). A change costs as much as
 * the rule has such words.
 */
final class RuleIndex {
    private final Map<String, List<RuleEntry>> byAnchor = new HashMap<>();
    private final Set<RuleEntry> always = new java.util.LinkedHashSet<>();

    void add(RuleEntry entry) {
        if (entry.anchors().isEmpty()) {
            always.add(entry);
        }
        for (String anchor : entry.anchors()) {
            byAnchor.computeIfAbsent(anchor, a -> new ArrayList<>(2)).add(entry);
        }
    }

    void remove(RuleEntry entry) {
        always.remove(entry);
        for (String anchor : entry.anchors()) {
            byAnchor.computeIfPresent(anchor, (a, entries) -> {
                entries.remove(entry);
                return entries.isEmpty() ? null : entries;
            });
        }
    }

    /** The rules that lie under one of these; one that lies under several may come more than once. */
    void find(Set<String> anchors, Consumer<RuleEntry> found) {
        always.forEach(found);
        for (String anchor : anchors) {
            List<RuleEntry> entries = byAnchor.get(anchor);
            if (entries != null) {
                entries.forEach(found);
            }
        }
    }

    void clear() {
        byAnchor.clear();
        always.clear();
    }
}
