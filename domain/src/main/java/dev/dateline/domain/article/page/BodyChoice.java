package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.markup.BlockReader;
import dev.dateline.domain.article.page.markup.LinkedData;
import dev.dateline.domain.article.page.markup.MetaTags;
import dev.dateline.domain.article.page.markup.PageBlocks;
import dev.dateline.domain.article.page.markup.PageElements;
import dev.dateline.domain.article.page.markup.RemovedBlock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that may be its article's body, with what was measured of it: what the weights of the choice are learned
 * from.
 *
 * @param traits the measures, in the order of {@link #traitNames}
 * @param text the article's text if this part is chosen
 */
public record BodyChoice(List<Double> traits, String text) {

    public BodyChoice {
        traits = List.copyOf(traits);
    }

    /** The names of what is measured, as {@code body-weights.txt} has them. */
    public static List<String> traitNames() {
        return Arrays.stream(BodyTrait.values()).map(BodyTrait::name).toList();
    }

    /** What each trait is worth today, in the order of {@link #traitNames}. */
    public static List<Double> weightsInUse() {
        return Arrays.stream(BodyTrait.values()).map(BodyChooser::weight).toList();
    }

    /** Every choice there is on a page as received; none on one without running text. */
    public static List<BodyChoice> on(byte[] body) {
        PageElements page = PageElements.of(PageText.parse(body, null));
        LinkedData linked = LinkedData.of(page);
        PageTitle titles = new PageTitle(page, MetaTags.of(page), linked, null);
        HeadLines head = titles.headLines(titles.find());
        PageBlocks blocks = BlockReader.read(page.document());
        Furniture furniture = Furniture.of(blocks);
        return BodyChooser.candidates(new PageTally(blocks, furniture, head)).stream()
                .map(candidate -> of(candidate, furniture, head))
                .toList();
    }

    private static BodyChoice of(BodyCandidate candidate, Furniture furniture, HeadLines head) {
        PageBlocks page = candidate.tally().page();
        List<Double> traits = Arrays.stream(BodyTrait.values())
                .map(trait -> trait.of(candidate))
                .toList();
        @Nullable RemovedBlock.Reason[] reasons = new BodyTrimmer(page, furniture, candidate.range(), head).trim();
        String text = IntStream.range(
                        candidate.range().from(), candidate.range().to())
                .filter(i -> reasons[i] == null)
                .mapToObj(i -> page.get(i).text())
                .collect(Collectors.joining("\n"));
        return new BodyChoice(traits, text);
    }
}
