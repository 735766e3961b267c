package dev.dateline.bench.quality.claim;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.Table;
import dev.dateline.domain.claim.Claim;
import dev.dateline.domain.claim.ClaimReader;
import dev.dateline.domain.claim.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How well claims are read: PolNeAR and the German Wikinews quotations, development parts. Exact spans are counted as sets a text, a
 * span of several parts as a whole; claims as {@link ClaimScore} counts them; speed is processor time of the second round.
 */
public final class ClaimQuality {
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

    private ClaimQuality() {}

    /** Prints the tables; says that it was skipped where the corpora are not there. */
    public static void report(Corpora corpora, PrintStream out) {
        Optional<Path> english = corpora.find("claims/polnear/dev.jsonl");
        Optional<Path> german = corpora.find("claims/german_wikinews_quotes/dev.jsonl");
        if (english.isEmpty() || german.isEmpty()) {
            out.println("claims: skipped: no corpora");
            return;
        }
        try {
            List<GoldText> en = GoldText.polnear(english.get());
            List<GoldText> de = GoldText.wikinews(german.get());
            Map<String, List<GoldText>> sets = Map.of("PolNeAR", en, "Wikinews", de);
            Table exact = new Table("exact F1", "texts", "source", "cue", "content", "kB/s");
            Table claims = new Table("claims", "precision", "recall", "speaker of found", "with speaker", "Jaccard");
            for (String name : List.of("PolNeAR", "Wikinews")) {
                add(name, sets.getOrDefault(name, List.of()), exact, claims);
            }
            exact.print(out);
            claims.print(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String name, List<GoldText> texts, Table exact, Table claims) {
        String language = texts.get(0).document().language();
        ClaimReader reader = ClaimReader.of(language);
        read(reader, texts);
        long before = processorTime();
        List<List<Claim>> told = read(reader, texts);
        double seconds = (processorTime() - before) / 1e9;
        int characters =
                texts.stream().mapToInt(text -> text.document().text().length()).sum();
        List<SpanScore> scores = exact(texts, told);
        exact.add(
                name,
                texts.size(),
                100 * scores.get(0).f1(),
                100 * scores.get(1).f1(),
                100 * scores.get(2).f1(),
                Math.round(characters / 1000 / seconds));
        for (String sort : List.of("all", "direct", "mixed", "indirect")) {
            ClaimScore score = claims(texts, told, sort);
            claims.add(
                    name + ", " + sort,
                    sort.equals("all") ? score.precision() : "",
                    score.recall(),
                    score.speakerOfFound(),
                    score.spokenRecall(),
                    score.meanJaccard());
        }
    }

    /** Of this thread, in nanoseconds. */
    static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<List<Claim>> read(ClaimReader reader, List<GoldText> texts) {
        return texts.stream().map(text -> reader.claims(text.document())).toList();
    }

    private static List<SpanScore> exact(List<GoldText> texts, List<List<Claim>> told) {
        List<SpanScore> scores = List.of(new SpanScore(), new SpanScore(), new SpanScore());
        for (int i = 0; i < texts.size(); i++) {
            for (int part = 0; part < scores.size(); part++) {
                scores.get(part).add(told(told.get(i), part), gold(texts.get(i), part));
            }
        }
        return scores;
    }

    private static Set<List<Span>> told(List<Claim> claims, int part) {
        Set<List<Span>> spans = new HashSet<>();
        for (Claim claim : claims) {
            Span one = part == 0 ? claim.source() : claim.cue();
            if (part == 2) {
                spans.add(claim.content());
            } else if (one != null) {
                spans.add(List.of(one));
            }
        }
        return spans;
    }

    private static Set<List<Span>> gold(GoldText text, int part) {
        Set<List<Span>> spans = new HashSet<>();
        text.attributions().forEach(one -> spans.add(one.parts().get(part)));
        spans.remove(List.<Span>of());
        return spans;
    }

    private static ClaimScore claims(List<GoldText> texts, List<List<Claim>> told, String sort) {
        ClaimScore score = new ClaimScore();
        IntStream.range(0, texts.size()).forEach(i -> {
            GoldText text = texts.get(i);
            List<GoldText.Attribution> asked = text.attributions().stream()
                    .filter(one -> sort.equals("all") || sort.equals(sort(text, one)))
                    .toList();
            score.add(text.document().text(), told.get(i), text.attributions(), asked);
        });
        return score;
    }

    /** Direct: every part is a quotation; mixed: has a quotation mark. */
    static String sort(GoldText text, GoldText.Attribution one) {
        boolean direct = true;
        boolean mixed = false;
        for (Span span : one.content()) {
            String part = span.of(text.document().text());
            boolean closed = isMark(part, part.length() - 1) || isMark(part, part.length() - 2);
            direct &= isMark(part, 0) && closed;
            mixed |= part.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
        }
        return direct ? "direct" : mixed ? "mixed" : "indirect";
    }

    private static boolean isMark(String text, int at) {
        return at >= 0 && at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
    }
}
