package dev.dateline.bench.quality.claim;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.fact.CountFacts;
import dev.dateline.domain.claim.fact.Toll;
import dev.dateline.domain.claim.fact.TollModel;
import dev.dateline.domain.claim.fact.TollTraits;
import dev.dateline.domain.claim.fact.Tolls;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Learns which of an article's numbers is its incident's total, and measures it on incidents left out of the learning. */
final class FactTolls {
    private static final long SEED = 66;

    /** An article with what an archive counted. */
    record Counted(String incident, String title, TollTraits traits, Toll truth) {}

    /** Shares of articles whose number is right. */
    record Score(int articles, int killed, int injured, int both) {
        double killedShare() {
            return killed / (double) articles;
        }

        double injuredShare() {
            return injured / (double) articles;
        }

        double bothShare() {
            return both / (double) articles;
        }
    }

    private FactTolls() {}

    static List<Counted> read(Path file) {
        List<Counted> articles = new ArrayList<>();
        for (JsonNode line : FactGold.lines(file)) {
            String title = line.path("title").asText().replace('\n', ' ');
            Document document = new Document(title + "\n" + line.path("body").asText(), "en", published(line), null);
            Toll truth = new Toll(
                    line.path("n_killed").asLong(), line.path("n_injured").asLong());
            TollTraits traits = new TollTraits(document, CountFacts.of(document));
            articles.add(new Counted(line.path("incident").asText(), title, traits, truth));
        }
        return articles;
    }

    static Score score(List<Counted> articles, Tolls tolls) {
        int killed = 0;
        int injured = 0;
        int both = 0;
        for (Counted article : articles) {
            Toll toll = tolls.read(article.traits());
            killed += toll.killed() == article.truth().killed() ? 1 : 0;
            injured += toll.injured() == article.truth().injured() ? 1 : 0;
            both += toll.equals(article.truth()) ? 1 : 0;
        }
        return new Score(articles.size(), killed, injured, both);
    }

    /** What articles teach: {@link FactChoice weights} and {@link FactTrees trees}. */
    record Learned(Map<String, Double> weights, List<String> killedTrees, List<String> injuredTrees) {
        Tolls tolls() {
            return new Tolls(new TollModel(weights, killedTrees), new TollModel(weights, injuredTrees));
        }
    }

    static Learned learn(List<Counted> articles) {
        List<FactChoice> killed = articles.stream().map(FactTolls::killed).toList();
        List<FactChoice> injured = new ArrayList<>();
        for (Counted article : articles) {
            injured.add(injured(article, article.truth().killed()));
        }
        List<FactChoice> all = new ArrayList<>(killed);
        all.addAll(injured);
        return new Learned(FactChoice.learn(all), FactTrees.learn(killed, SEED), FactTrees.learn(injured, SEED));
    }

    private static FactChoice killed(Counted article) {
        TollTraits traits = article.traits();
        return FactChoice.of(traits.killedCandidates(), article.truth().killed(), traits::killed);
    }

    private static FactChoice injured(Counted article, long dead) {
        TollTraits traits = article.traits();
        return FactChoice.of(
                traits.injuredCandidates(dead), article.truth().injured(), value -> traits.injured(value, dead));
    }

    /** Each fifth of the incidents judged by what the other four taught. */
    static Score crossValidated(List<Counted> articles) {
        Score sum = new Score(0, 0, 0, 0);
        for (int fold = 0; fold < 5; fold++) {
            int left = fold;
            List<Counted> train =
                    articles.stream().filter(article -> fold(article) != left).toList();
            List<Counted> test =
                    articles.stream().filter(article -> fold(article) == left).toList();
            Score score = score(test, learn(train).tolls());
            sum = new Score(
                    sum.articles + score.articles,
                    sum.killed + score.killed,
                    sum.injured + score.injured,
                    sum.both + score.both);
        }
        return sum;
    }

    private static @Nullable LocalDate published(JsonNode line) {
        String day = line.path("published_at").asText();
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    private static int fold(Counted article) {
        return Math.floorMod(article.incident().hashCode(), 5);
    }
}
