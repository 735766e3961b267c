package dev.dateline.domain.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hashes of text that ignore white space: 128 bits, hexadecimal. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(String title, @Nullable String summary, List<Block> blocks) {
        StringBuilder all = new StringBuilder(fold(title)).append('\n').append(summary == null ? "" : fold(summary));
        blocks.forEach(block -> all.append('\n').append(fold(block.text())));
        return ArticleId.of(all.toString()).value();
    }

    private static String fold(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
