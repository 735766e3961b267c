package dev.dateline.domain.alert.delivery;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.article.ArticleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What waited, as one: of each thread the newest alert with the news of all, without what was superseded.
 *
 * @param id identity: equal for equal alerts
 * @param alerts one a thread, the busiest first
 * @param superseded ids of the alerts that newer ones of their thread made needless
 */
public record Digest(String id, List<Alert> alerts, Set<String> superseded) {
    public Digest {
        alerts = List.copyOf(alerts);
        superseded = Set.copyOf(superseded);
    }

    /** A digest of these alerts, in any order. */
    public static Digest of(List<Alert> waiting) {
        Map<String, List<Alert>> threads = new LinkedHashMap<>();
        waiting.stream()
                .sorted(Comparator.comparing(Alert::matchedAt).thenComparing(Alert::number))
                .forEach(alert -> threads.computeIfAbsent(alert.thread(), t -> new ArrayList<>())
                        .add(alert));
        List<Alert> newest = new ArrayList<>();
        Set<String> superseded = new TreeSet<>();
        threads.values().forEach(thread -> {
            newest.add(together(thread));
            thread.subList(0, thread.size() - 1).forEach(old -> superseded.add(old.id()));
        });
        newest.sort(Comparator.comparing((Alert alert) -> -alert.news().size())
                .thenComparing(Alert::matchedAt)
                .thenComparing(Alert::id));
        return new Digest(id(waiting), newest, superseded);
    }

    /** The same under the id that it had, should one of its alerts be missing by now. */
    public Digest as(String before) {
        return new Digest(before, alerts, superseded);
    }

    /** The newest alert with the news of the whole thread: of numbers and phases the last word. */
    private static Alert together(List<Alert> thread) {
        Alert newest = thread.get(thread.size() - 1);
        Map<String, Novelty> news = new LinkedHashMap<>();
        for (Alert alert : thread) {
            for (Novelty novelty : alert.news()) {
                String about = about(novelty);
                news.remove(about);
                news.put(about, novelty);
            }
        }
        return newest.withNews(List.copyOf(news.values()));
    }

    /** What is told again when it is another: the story, its phase, a toll. */
    private static String about(Novelty novelty) {
        return switch (novelty.kind()) {
            case FACT, TOLL -> "toll " + novelty.text().split(" ", 2)[0];
            default -> isLastWord(novelty.kind()) ? novelty.kind().name() : novelty.kind() + " " + novelty.text();
        };
    }

    private static boolean isLastWord(Novelty.Kind kind) {
        return kind == Novelty.Kind.STORY || kind == Novelty.Kind.PHASE || kind == Novelty.Kind.SILENCE;
    }

    private static String id(List<Alert> alerts) {
        Set<String> ids = new TreeSet<>();
        alerts.forEach(alert -> ids.add(alert.id()));
        return ArticleId.of(String.join(" ", ids)).value();
    }
}
