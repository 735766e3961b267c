package dev.dateline.domain.story.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who stands by what: of each thing the newest statement of each speaker through each outlet, unless another one has overtaken it.
 * Of a text that stands in several reports one counts.
 */
final class Standing {
    /** So many are compared with one another. */
    private static final int MOST = 24;

    private final Map<String, List<Stand>> byAbout = new LinkedHashMap<>();
    private final List<Entry> texts;

    private Standing(List<Entry> texts) {
        this.texts = texts;
        Map<String, Map<String, Stand>> newest = new LinkedHashMap<>();
        for (Entry entry : texts) {
            leads(entry).forEach((about, lead) -> {
                Stand stand = Stand.of(entry, lead);
                newest.computeIfAbsent(about, key -> new LinkedHashMap<>()).merge(stand.key(), stand, Standing::later);
            });
        }
        newest.forEach((about, stands) -> byAbout.put(about, notOvertaken(ordered(stands))));
    }

    /** What a report says first of each thing. */
    private static Map<String, Statement> leads(Entry entry) {
        Map<String, Statement> leads = new LinkedHashMap<>();
        for (Statement one : entry.statements()) {
            if (!one.past()) {
                leads.putIfAbsent(one.about(), one);
            }
        }
        return leads;
    }

    static Standing of(List<Entry> entries) {
        return new Standing(oneOfEachText(entries));
    }

    /** The original of each text, or where it is not there the copy that came first. */
    static List<Entry> oneOfEachText(List<Entry> entries) {
        Map<String, Entry> texts = new LinkedHashMap<>();
        for (Entry entry : entries) {
            texts.merge(entry.text().value(), entry, (one, other) -> other.isCopy() ? one : other);
        }
        return List.copyOf(texts.values());
    }

    /** One report of each text, in order of arrival. */
    List<Entry> texts() {
        return texts;
    }

    Set<String> abouts() {
        return byAbout.keySet();
    }

    /** Who stands by what in this, in order of time. */
    List<Stand> by(String about) {
        return byAbout.getOrDefault(about, List.of());
    }

    private static List<Stand> ordered(Map<String, Stand> newest) {
        List<Stand> ordered = new ArrayList<>(newest.values());
        ordered.sort(Comparator.comparing(stand -> stand.lead().at()));
        return ordered.subList(Math.max(0, ordered.size() - MOST), ordered.size());
    }

    private static Stand later(Stand one, Stand other) {
        return other.lead().at().isBefore(one.lead().at()) ? one : other;
    }

    private static List<Stand> notOvertaken(List<Stand> stands) {
        List<Stand> standing = new ArrayList<>();
        for (Stand one : stands) {
            boolean overtaken = false;
            for (Stand other : stands) {
                overtaken |= one.isOvertakenBy(other);
            }
            if (!overtaken) {
                standing.add(one);
            }
        }
        return standing;
    }
}
