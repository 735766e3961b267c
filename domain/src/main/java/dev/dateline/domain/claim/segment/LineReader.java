package dev.dateline.domain.claim.segment;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.Span;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.words.WordReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes lines of a document's paragraphs: stems weighted by their rareness in news at large, names, first words. */
final class LineReader {
    private static final Map<String, StaticTerms> TERMS = new ConcurrentHashMap<>();
    private static final int MOST_WORDS = 400;
    /** A term that the table does not have is as rare as this share of documents. */
    private static final double RAREST = 2e-4;
    /** A name tells more of an event than another word of the same rareness. */
    private static final double NAME = 1.6;

    private final WordReader reader;
    private final StaticTerms terms;

    LineReader(String language) {
        this.reader = WordReader.of(language);
        this.terms = TERMS.computeIfAbsent(language, StaticTerms::shippedFor);
    }

    List<Line> read(Document document) {
        List<Set<String>> openers = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Span span : document.paragraphs()) {
            Set<String> opening = new HashSet<>();
            Line line = line(span, document.text(), opening);
            lines.add(line);
            openers.add(opening);
            names.addAll(line.names());
        }
        for (int i = 0; i < lines.size(); i++) {
            openers.get(i).retainAll(names);
            lines.get(i).names().addAll(openers.get(i));
        }
        return lines;
    }

    /** A line; the words with a capital that open its sentences are names if they are names elsewhere. */
    private Line line(Span span, String text, Set<String> openers) {
        String line = span.of(text);
        Map<String, Double> weights = new HashMap<>();
        Set<String> names = new HashSet<>();
        int last = -1;
        for (WordReader.ReadWord word : reader.read(line, MOST_WORDS)) {
            boolean capital = Character.isUpperCase(line.charAt(word.start()));
            boolean name = capital && !opensSentence(line, last);
            last = word.end();
            if (word.folded().length() < 2 || reader.isCommon(word.folded())) {
                continue;
            }
            if (capital) {
                (name ? names : openers).add(word.stem());
            }
            weights.merge(word.stem(), rareness(word.stem()) * (name ? NAME : 1), Double::sum);
        }
        weights.replaceAll((stem, weight) -> Math.sqrt(weight * rareness(stem)));
        return new Line(span, weights, names, Openings.of(line));
    }

    private static boolean opensSentence(String line, int lastEnd) {
        if (lastEnd < 0) {
            return true;
        }
        for (int i = lastEnd; i < Math.min(lastEnd + 2, line.length()); i++) {
            if (".!?:\u201C\"\u00AB".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private double rareness(String stem) {
        return -Math.log(Math.max(RAREST, terms.share(stem)));
    }
}
