package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.RemovedBlock.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phrases that belong to no article ("Read also", "All rights reserved"), in the big languages; see {@code phrases.txt}. */
final class Phrases {

    private static final List<Section> SECTIONS =
            PatternFile.read("phrases.txt").stream().map(Section::of).toList();

    private record Section(Reason reason, int longest, PhrasePatterns phrases) {

        static Section of(PatternFile.Section section) {
            return new Section(Reason.valueOf(section.name()), section.number(), new PhrasePatterns(section.lines()));
        }

        boolean matches(PageBlock block) {
            return block.size() <= longest && phrases.anyBegins(block.text());
        }
    }

    private Phrases() {}

    /** Why a block is a mere phrase of page design, or null when it is none. */
    static @Nullable Reason reason(PageBlock block) {
        for (Section section : SECTIONS) {
            if (section.matches(block)) {
                return section.reason();
            }
        }
        return null;
    }
}
