package dev.dateline.desk.archive.find;

import dev.dateline.domain.alert.query.Clause;
import dev.dateline.domain.story.words.WordReader;
import dev.dateline.domain.story.words.WordReader.ReadWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that were asked for, as they are recognised in a text of one language. */
final class Sought {
    private final Set<String> stems = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();

    private Sought() {}

    static Sought in(Wish wish, WordReader reader) {
        Sought sought = new Sought();
        sought.collect(wish.clause(), wish.typing(), reader);
        return sought;
    }

    boolean isIn(ReadWord word) {
        return stems.contains(word.stem()) || beginnings.stream().anyMatch(word.folded()::startsWith);
    }

    boolean isEmpty() {
        return stems.isEmpty() && beginnings.isEmpty();
    }

    /** What must not be there is not marked; nor are conditions. */
    private void collect(@Nullable Clause clause, Clause.@Nullable Word typing, WordReader reader) {
        if (clause instanceof Clause.All all) {
            all.parts().forEach(part -> collect(part, typing, reader));
        } else if (clause instanceof Clause.Any any) {
            any.parts().forEach(part -> collect(part, typing, reader));
        } else if (clause instanceof Clause.InField in) {
            collect(in.part(), typing, reader);
        } else if (clause instanceof Clause.Near near) {
            collect(near.left(), typing, reader);
            collect(near.right(), typing, reader);
        } else if (clause instanceof Clause.Look look) {
            collect(look, look == typing || look instanceof Clause.Prefix, reader);
        }
    }

    private void collect(Clause.Look look, boolean begins, WordReader reader) {
        for (String lower : WordReader.asked(look.text())) {
            stems.add(reader.stem(lower));
            if (begins) {
                beginnings.add(reader.folded(lower));
            }
        }
    }
}
