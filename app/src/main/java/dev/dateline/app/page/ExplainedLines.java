package dev.dateline.app.page;

import dev.dateline.domain.article.page.ExplainedBlock;
import dev.dateline.domain.article.page.ExplainedPage;
import dev.dateline.domain.article.page.ExtractedPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An explained page for a reader at a terminal, or as JSON fields. */
public record ExplainedLines(ExplainedPage explained) {
    private static final int WORD = 16;
    private static final int TEXT = 96;

    /** A line a block: + and its shape where it is kept, - and the reason where it is left out; a sum at the end. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        ExtractedPage page = explained.page();
        lines.add(page.title().isEmpty() ? "(no title)" : page.title());
        lines.add(Stream.of(page.url(), page.outlet(), page.byline(), page.language(), JudgedPage.word(page.kind()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        lines.add(JudgedPage.dateLine(page));
        lines.add("");
        explained.blocks().forEach(block -> lines.add(line(block)));
        lines.add("");
        lines.add(sum());
        return lines;
    }

    /** The blocks as JSON fields: {@code kept}, {@code kind}, {@code reason}, {@code text}. */
    public List<Map<String, Object>> fields() {
        return explained.blocks().stream().map(ExplainedLines::fields).toList();
    }

    private static Map<String, Object> fields(ExplainedBlock block) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kept", block.isKept());
        fields.put("kind", JudgedPage.word(block.kind()));
        if (block.reason() != null) {
            fields.put("reason", JudgedPage.word(block.reason()));
        }
        fields.put("text", block.text());
        return fields;
    }

    private static String line(ExplainedBlock block) {
        String word = JudgedPage.word(block.reason() == null ? block.kind() : block.reason());
        String text = block.text().length() > TEXT ? block.text().substring(0, TEXT - 1) + "…" : block.text();
        return String.format(Locale.ROOT, "%s %-" + WORD + "s %s", block.isKept() ? "+" : "-", word, text);
    }

    private String sum() {
        Map<String, Long> reasons = explained.blocks().stream()
                .map(ExplainedBlock::reason)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(JudgedPage::word, LinkedHashMap::new, Collectors.counting()));
        long removed = reasons.values().stream().mapToLong(n -> n).sum();
        String why = reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(reason -> reason.getKey() + " " + reason.getValue())
                .collect(Collectors.joining(", "));
        return (explained.blocks().size() - removed) + " blocks kept, " + removed + " left out"
                + (why.isEmpty() ? "." : ": " + why + ".");
    }
}
