package dev.dateline.ingest.story;

import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Notices stories that spike: three outlets or more brought live reports within ten minutes. Remembers for each language
 * which outlets carried such stories lately, and which stories it told of, both within bounds. Not safe for threads.
 */
final class SpikeWatch {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int FEWEST_OUTLETS = 3;
    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final int MOST_NEIGHBOURS = 50;
    private static final int MOST_LANES = 200;
    private static final int MOST_STORIES = 1000;

    private final Map<String, Set<String>> carriersByLane = bounded(MOST_LANES);
    private final Map<StoryId, Instant> told = bounded(MOST_STORIES);

    /** Takes a story as it now is; says so if it spikes, and was not told of minutes ago. */
    Optional<Spike> take(Story story) {
        Instant from = story.lastSeen().minus(WINDOW);
        Set<String> carriers = story.reports().stream()
                .filter(report ->
                        report.arrival() == Arrival.LIVE && report.seenAt().isAfter(from))
                .map(ReportRef::outlet)
                .map(outlet -> outlet.id())
                .collect(Collectors.toSet());
        Instant last = told.get(story.id());
        boolean fresh = last == null || last.isBefore(story.lastSeen().minus(SILENCE));
        if (carriers.size() < FEWEST_OUTLETS || !fresh) {
            return Optional.empty();
        }
        told.remove(story.id());
        told.put(story.id(), story.lastSeen());
        Set<String> neighbours = new HashSet<>(remember(story.lane(), carriers));
        carriers.addAll(story.outlets());
        neighbours.removeAll(carriers);
        return Optional.of(new Spike(carriers, neighbours));
    }

    /** The latest carriers of the lane, with these as the newest. */
    private Set<String> remember(String lane, Set<String> carriers) {
        Set<String> known = carriersByLane.computeIfAbsent(lane, any -> new LinkedHashSet<>());
        known.removeAll(carriers);
        known.addAll(carriers);
        known.stream()
                .limit(Math.max(0, known.size() - MOST_NEIGHBOURS))
                .toList()
                .forEach(known::remove);
        return known;
    }

    private static <K, V> Map<K, V> bounded(int most) {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }
}
