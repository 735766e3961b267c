package dev.dateline.bench.quality.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.bench.quality.page.Extractor.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Judges what an extractor found on the pages of one corpus, by that corpus' own measure. */
interface PageScore {

    /** The next page: its gold and what was found. */
    void add(JsonNode gold, Found found);

    /** Names and values of the measures, each 0 to 1. */
    Map<String, Double> measures();

    /** {@code scrapinghub}: runs of four words; precision over pages with an answer, recall over pages with a text. */
    final class Shingles implements PageScore {
        private static final int LENGTH = 4;
        private final List<Double> precisions = new ArrayList<>();
        private final List<Double> recalls = new ArrayList<>();

        @Override
        public void add(JsonNode gold, Found found) {
            List<List<String>> said = TextMeasures.shingles(TextMeasures.words(found.text()), LENGTH);
            List<List<String>> truth = TextMeasures.shingles(
                    TextMeasures.words(gold.path("articleBody").asText("")), LENGTH);
            double common = TextMeasures.common(TextMeasures.bag(said), TextMeasures.bag(truth));
            if (!said.isEmpty()) {
                precisions.add(common / said.size());
            }
            if (!truth.isEmpty()) {
                recalls.add(common / truth.size());
            }
        }

        @Override
        public Map<String, Double> measures() {
            return precisionAndRecall(mean(precisions), mean(recalls));
        }
    }

    /** {@code wcxb}: F1 of the bags of words a page, averaged; snippets that must be there, and that must not. */
    final class WordBags implements PageScore {
        private final List<Double> f1 = new ArrayList<>();
        private final List<Double> there = new ArrayList<>();
        private final List<Double> keptOut = new ArrayList<>();

        @Override
        public void add(JsonNode page, Found found) {
            JsonNode gold = page.has("ground_truth") ? page.path("ground_truth") : page;
            String body = gold.path("main_content").asText("");
            if (body.isEmpty()) {
                return;
            }
            List<List<String>> said = lower(found.text());
            List<List<String>> truth = lower(body);
            double common = TextMeasures.common(TextMeasures.bag(said), TextMeasures.bag(truth));
            f1.add(TextMeasures.harmonic(
                    said.isEmpty() ? 0 : common / said.size(), truth.isEmpty() ? 0 : common / truth.size()));
            String flat = TextMeasures.flat(found.text()).toLowerCase(Locale.ROOT);
            Predicate<String> stands = snippet -> flat.contains(
                    TextMeasures.flat(snippet).toLowerCase(Locale.ROOT).strip());
            snippets(gold, "with").forEach(snippet -> there.add(stands.test(snippet) ? 1.0 : 0.0));
            snippets(gold, "without").forEach(snippet -> keptOut.add(stands.test(snippet) ? 0.0 : 1.0));
        }

        @Override
        public Map<String, Double> measures() {
            Map<String, Double> measures = new LinkedHashMap<>();
            measures.put("F1", mean(f1));
            measures.put("must-have", mean(there));
            measures.put("kept out", mean(keptOut));
            return measures;
        }

        private static List<List<String>> lower(String text) {
            return TextMeasures.words(text).stream()
                    .map(word -> List.of(word.toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    /** {@code trafilatura}: segments that must be there and segments that must not, over all pages. */
    final class Segments implements PageScore {
        private int hits;
        private int wanted;
        private int wrong;

        @Override
        public void add(JsonNode gold, Found found) {
            String flat = TextMeasures.flat(found.text());
            for (String segment : snippets(gold, "with")) {
                wanted++;
                hits += flat.contains(TextMeasures.flat(segment).strip()) ? 1 : 0;
            }
            for (String segment : snippets(gold, "without")) {
                wrong += flat.contains(TextMeasures.flat(segment).strip()) ? 1 : 0;
            }
        }

        @Override
        public Map<String, Double> measures() {
            double said = hits + wrong;
            return precisionAndRecall(said == 0 ? 0 : hits / said, (double) hits / Math.max(1, wanted));
        }
    }

    /** {@code dates}: the exact day of publication. */
    final class Days implements PageScore {
        private int pages;
        private int answered;
        private int right;

        @Override
        public void add(JsonNode gold, Found found) {
            pages++;
            answered += found.day().isEmpty() ? 0 : 1;
            right += found.day().equals(gold.path("date").asText()) ? 1 : 0;
        }

        @Override
        public Map<String, Double> measures() {
            Map<String, Double> measures = new LinkedHashMap<>();
            measures.put("accuracy", (double) right / Math.max(1, pages));
            measures.put("precision", (double) right / Math.max(1, answered));
            return measures;
        }
    }

    private static Map<String, Double> precisionAndRecall(double precision, double recall) {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("precision", precision);
        measures.put("recall", recall);
        measures.put("F1", TextMeasures.harmonic(precision, recall));
        return measures;
    }

    private static List<String> snippets(JsonNode gold, String field) {
        return StreamSupport.stream(gold.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
