package dev.dateline.domain.article.page;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.page.markup.Letters;
import dev.dateline.domain.article.page.markup.PageBlocks;
import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article text that a page declares in its JSON-LD. Where it agrees with what was found, it settles what belongs to
 * the article; where the page itself does not hold it (built by script in the browser), it stands in.
 */
final class DeclaredBody {

    private static final int WORTH_A_LOOK = 250;
    private static final int LONGEST = 300_000;
    private static final int COMPARED = 12;
    private static final double AGREES = 0.6;
    private static final double ABSENT = 0.25;

    private final String lines;
    private final String letters;

    DeclaredBody(String lines) {
        this.lines = lines.length() > LONGEST ? lines.substring(0, LONGEST) : lines;
        this.letters = Letters.only(this.lines);
    }

    /** Drops what comes after the last declared paragraph, if the declared text is much the same as the kept one. */
    void settle(PageBlocks page, @Nullable Reason[] reasons) {
        if (letters.length() < WORTH_A_LOOK || !agrees(page, reasons)) {
            return;
        }
        for (int i = page.count() - 1; i >= 0; i--) {
            if (reasons[i] == null && holds(page.get(i).text())) {
                return;
            }
            if (reasons[i] == null) {
                reasons[i] = Reason.NOT_DECLARED;
            }
        }
    }

    /** Whether the page's own text holds next to nothing of a long declared one. */
    boolean isAbsentFrom(List<Block> blocks) {
        if (letters.length() <= 2 * WORTH_A_LOOK) {
            return false;
        }
        long found = blocks.stream()
                .filter(b -> holds(b.text()))
                .mapToInt(b -> b.text().length())
                .sum();
        return found < ABSENT * letters.length()
                && letters.length()
                        > 2 * blocks.stream().mapToInt(b -> b.text().length()).sum();
    }

    /** The declared text, a paragraph a line. */
    List<Block> blocks() {
        return Arrays.stream(lines.split("\\R+|(?<=[.!?”\"])\\s{3,}"))
                .map(Letters::folded)
                .filter(line -> !line.isEmpty())
                .map(Block::paragraph)
                .toList();
    }

    private boolean agrees(PageBlocks page, @Nullable Reason[] reasons) {
        int kept = 0;
        int shared = 0;
        for (int i = 0; i < page.count(); i++) {
            if (reasons[i] == null && page.get(i).isProse()) {
                int length = Letters.only(page.get(i).text()).length();
                kept += length;
                shared += holds(page.get(i).text()) ? length : 0;
            }
        }
        return shared >= AGREES * kept && shared >= AGREES * letters.length();
    }

    private boolean holds(String text) {
        String plain = Letters.only(text);
        return plain.length() >= COMPARED && letters.contains(plain);
    }
}
