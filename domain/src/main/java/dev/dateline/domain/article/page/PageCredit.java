package dev.dateline.domain.article.page;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.credit.Credits;
import dev.dateline.domain.article.page.markup.LinkedData;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the agency a page names: in its text, else in the fields of its structured data that are made to say so. */
final class PageCredit {

    private PageCredit() {}

    /** The agency as it is written there; null when none is named. */
    static @Nullable String find(LinkedData linked, List<Block> blocks) {
        String named = Credits.builtIn().named(blocks.stream().map(Block::text).toList());
        return named == null ? declared(linked) : named;
    }

    private static @Nullable String declared(LinkedData linked) {
        Stream<@Nullable String> fields =
                Stream.of(linked.text("creditText"), linked.text("provider"), linked.text("copyrightHolder"));
        return Stream.of(
                        fields,
                        linked.organisations("sourceOrganization").stream(),
                        linked.organisations("author").stream())
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .filter(Credits.builtIn()::isAgency)
                .findFirst()
                .orElse(null);
    }
}
