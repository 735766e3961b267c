package dev.dateline.domain.article.page;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.page.markup.BlockRange;
import dev.dateline.domain.article.page.markup.BlockReader;
import dev.dateline.domain.article.page.markup.Letters;
import dev.dateline.domain.article.page.markup.LinkedData;
import dev.dateline.domain.article.page.markup.PageBlocks;
import dev.dateline.domain.article.page.markup.PageElements;
import dev.dateline.domain.article.page.markup.RemovedBlock;
import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The body of an article as found on a page.
 *
 * @param page all blocks of the page
 * @param range those of the element that holds the body
 * @param reasons for each block of the page why it was left out, null where it stays
 * @param blocks the article's text
 * @param isDeclared whether the text is what the page declares, or hands to its scripts, and stands not on it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Body(PageBlocks page, BlockRange range, @Nullable Reason[] reasons, List<Block> blocks, boolean isDeclared) {

    private static final int TOO_SHORT = 250;
    private static final double MUCH_MORE = 4;

    /** Finds the body: on the page, else in what it declares, else in what it hands to its scripts. */
    static Body find(PageElements elements, LinkedData linked, HeadLines head, String title) {
        Body body = find(elements.document(), linked, head);
        if (body.size() >= StateBody.SHORTEST) {
            return body;
        }
        List<Block> state = StateBody.find(elements.scripts(), title, head.topic());
        int size = state.stream().mapToInt(block -> Letters.size(block.text())).sum();
        return size > MUCH_MORE * body.size() ? new Body(body.page, body.range, body.reasons, state, true) : body;
    }

    /** Finds the body; a second time without heeding class names if they leave next to nothing of a page full of text. */
    private static Body find(Document document, LinkedData linked, HeadLines head) {
        PageBlocks page = BlockReader.read(document);
        DeclaredBody declared = new DeclaredBody(linked.body());
        Body body = find(page, Furniture.of(page), head, declared);
        if (body.size() < TOO_SHORT && page.prose(page.whole()) > MUCH_MORE * TOO_SHORT) {
            Body heedless = find(page, Furniture.none(page), head, declared);
            body = heedless.size() > MUCH_MORE * body.size() ? heedless : body;
        }
        return declared.isAbsentFrom(body.blocks())
                ? new Body(page, body.range, body.reasons, declared.blocks(), true)
                : body;
    }

    private static Body find(PageBlocks page, Furniture furniture, HeadLines head, DeclaredBody declared) {
        BlockRange range = BodyChooser.choose(new PageTally(page, furniture, head));
        @Nullable Reason[] reasons = new BodyTrimmer(page, furniture, range, head).trim();
        declared.settle(page, reasons);
        List<Block> blocks = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            if (reasons[i] == null) {
                blocks.add(new Block(page.get(i).kind(), page.get(i).text()));
            }
        }
        return new Body(page, range, reasons, blocks, false);
    }

    /** The blocks that were left out, in page order. */
    List<RemovedBlock> removed() {
        List<RemovedBlock> removed = new ArrayList<>();
        for (int i = 0; i < page.count(); i++) {
            Reason reason = reasons[i];
            if (reason != null) {
                removed.add(new RemovedBlock(page.get(i).text(), reason));
            }
        }
        return removed;
    }

    /** All blocks of the page; before them those that stand only in what it declares. */
    List<ExplainedBlock> explained() {
        List<ExplainedBlock> explained = new ArrayList<>();
        if (isDeclared) {
            blocks.forEach(block -> explained.add(new ExplainedBlock(block.kind(), block.text(), null)));
        }
        for (int i = 0; i < page.count(); i++) {
            Reason reason = isDeclared && reasons[i] == null ? Reason.NOT_DECLARED : reasons[i];
            explained.add(new ExplainedBlock(page.get(i).kind(), page.get(i).text(), reason));
        }
        return explained;
    }

    private int size() {
        return blocks.stream()
                .map(Block::text)
                .filter(Objects::nonNull)
                .mapToInt(Letters::size)
                .sum();
    }
}
