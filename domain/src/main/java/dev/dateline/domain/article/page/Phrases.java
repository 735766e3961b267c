package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.markup.PageBlock;
import dev.dateline.domain.article.page.markup.PatternFile;
import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Phrases that belong to no article ("Read also", "All rights reserved"), in the big languages; see {@code phrases.txt}. */
final class Phrases {

    private static final List<PatternFile.Section> SECTIONS = PatternFile.read(Phrases.class, "phrases.txt");
    private static final List<Reason> REASONS =
            SECTIONS.stream().map(section -> Reason.valueOf(section.name())).toList();
    private static final PhrasePatterns PATTERNS = new PhrasePatterns(SECTIONS);
    private static final int LONGEST =
            SECTIONS.stream().mapToInt(PatternFile.Section::number).max().orElse(0);

    /** Where to write to an author, on a line of its own. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\w.+-]{2,40}@[\\w-]+(?:\\.[\\w-]+)+|(?:www\\.)?(?:twitter|x|facebook|instagram)\\.com/\\S+",
            Pattern.CASE_INSENSITIVE);

    private Phrases() {}

    /** Why a block is a mere phrase of page design, or null when it is none. */
    static @Nullable Reason reason(PageBlock block) {
        if (block.text().indexOf(' ') < 0 && ADDRESS.matcher(block.text()).matches()) {
            return Reason.PHRASE;
        }
        int section = block.size() > LONGEST ? -1 : PATTERNS.first(block.text(), block.size());
        return section < 0 ? null : REASONS.get(section);
    }
}
