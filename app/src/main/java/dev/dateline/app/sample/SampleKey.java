package dev.dateline.app.sample;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.url.CanonicalUrl;
import dev.dateline.domain.story.ClusterScore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The sample wire's key: which article belongs to which event. Stories are judged language by language, since linking over
 * languages is another matter.
 */
public final class SampleKey {
    private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();
    private final Map<String, String> sampleIds = new TreeMap<>();

    private SampleKey() {}

    /** The key of the wire when it is served at this port. */
    public static SampleKey of(SampleWire wire, int port) {
        SampleKey key = new SampleKey();
        for (SampleArticle article : wire.articles()) {
            String url = SampleWire.site(wire.outlet(article.outlet()), port) + article.path();
            key.add(article, ArticleId.of(CanonicalUrl.canonical(url)));
        }
        return key;
    }

    /** An article has one event, a roundup several: those of its parts, in their order. */
    private void add(SampleArticle article, ArticleId id) {
        String[] events = article.event().split(", ?");
        Map<String, String> key = byLanguage.computeIfAbsent(article.lang(), l -> new TreeMap<>());
        for (int part = 0; part < events.length; part++) {
            String report = id.part(part).value();
            sampleIds.put(report, part == 0 ? article.id() : article.id() + "#" + part);
            key.put(report, events[part]);
        }
    }

    /**
     * Judges a wire's stories.
     *
     * @param said article id to story id
     * @return the score of each language
     */
    public Map<String, ClusterScore> judge(Map<String, String> said) {
        Map<String, ClusterScore> scores = new TreeMap<>();
        byLanguage.forEach((language, key) -> scores.put(language, ClusterScore.of(key, said)));
        return scores;
    }

    /** The sample's names of the articles that are not among these ids. */
    public Set<String> missing(Set<String> articleIds) {
        Set<String> missing = new TreeSet<>();
        sampleIds.forEach((id, name) -> {
            if (!articleIds.contains(id)) {
                missing.add(name);
            }
        });
        return missing;
    }

    /** Where stories and events disagree, in words: which articles of which events stand together in one story. */
    public List<String> disagreements(Map<String, String> said) {
        Map<String, Set<String>> events = new TreeMap<>();
        Map<String, Set<String>> articles = new TreeMap<>();
        byLanguage
                .values()
                .forEach(key -> key.forEach((article, event) -> {
                    String story = said.getOrDefault(article, "none");
                    events.computeIfAbsent(story, s -> new TreeSet<>()).add(event);
                    articles.computeIfAbsent(story, s -> new TreeSet<>()).add(sampleIds.get(article));
                }));
        return events.entrySet().stream()
                .filter(story -> story.getValue().size() > 1)
                .map(story -> story.getKey() + ": " + story.getValue() + " " + articles.get(story.getKey()))
                .toList();
    }

    /** How many articles the key knows. */
    public int articles() {
        return byLanguage.values().stream().mapToInt(Map::size).sum();
    }
}
