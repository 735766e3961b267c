package dev.dateline.domain.article.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.memory.HostMemory.Trimmed;
import dev.dateline.domain.article.memory.MadeUpSite.Labelled;
import dev.dateline.domain.article.memory.MadeUpSite.Page;
import dev.dateline.domain.article.page.markup.RemovedBlock;
import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostMemoryTest {

    private static final int DAY = 20_000;
    private static final String SIGN_UP = "Sign up for our evening letter";

    private final HostMemory memory = new HostMemory();

    private static List<Block> text(String... paragraphs) {
        return Stream.of(paragraphs).map(Block::paragraph).toList();
    }

    private void learn(int pages, int day, String... shared) {
        for (int i = 0; i < pages; i++) {
            int page = memory.pages();
            List<Block> own = text("The first paragraph of page " + letters(page), "The second of " + letters(page));
            memory.learn(
                    "Headline about " + letters(page),
                    Stream.concat(own.stream(), text(shared).stream()).toList(),
                    day);
        }
    }

    private static String letters(int number) {
        return Integer.toString(number + 500, 36)
                .chars()
                .mapToObj(c -> Character.toString(c < 'a' ? c - '0' + 'a' : c))
                .reduce("", (a, b) -> a + b + "x");
    }

    @Test
    void whatStandsOnManyPagesIsFurniture() {
        learn(3, DAY, SIGN_UP);
        Trimmed trimmed = memory.trim(text("Something new happened.", SIGN_UP));
        assertThat(trimmed.blocks()).containsExactlyElementsOf(text("Something new happened."));
        assertThat(trimmed.removed()).containsExactly(new RemovedBlock(SIGN_UP, Reason.SEEN_ON_MANY_PAGES));
    }

    @Test
    void theFirstPagesOfAHostAreNeverHurt() {
        learn(2, DAY, SIGN_UP);
        assertThat(memory.trim(text("Something new happened.", SIGN_UP)).removed())
                .isEmpty();
    }

    @Test
    void countersAndCaseDoNotHideIt() {
        learn(3, DAY, "12 comments so far");
        assertThat(memory.trim(text("Something new.", "7 COMMENTS so far")).removed())
                .hasSize(1);
    }

    @Test
    void itIsFoundInAnyScript() {
        learn(4, DAY, "订阅我们的晚间新闻", "اشترك في نشرتنا المسائية");
        assertThat(memory.trim(text("港口重新开放。", "订阅我们的晚间新闻", "اشترك في نشرتنا المسائية"))
                        .blocks())
                .containsExactlyElementsOf(text("港口重新开放。"));
    }

    @Test
    void theBackgroundOfARunningStoryStays() {
        String background =
                "The harbour of Port Callis has been closed since the fire of 4 May, in which eleven people died "
                        + "and the grain store burnt down; the company that runs it says that it cannot tell yet when ships will be let in.";
        learn(20, DAY);
        for (int i = 0; i < 5; i++) {
            memory.learn("Harbour fire: day " + letters(i), text("News of " + letters(i), background), DAY + i);
            learn(3, DAY + i);
        }
        assertThat(memory.trim(text("News.", background)).removed()).isEmpty();
    }

    @Test
    void aNoticeThatStaysForWeeksIsFurnitureThoughItIsLong() {
        String notice =
                "This text may be printed by others when it is left as it is and its author is named; for pictures one must ask, "
                        + "and who wants to print more than three texts a month writes to the office in Quay Street, second floor, left.";
        for (int i = 0; i < 10; i++) {
            learn(1, DAY + 2 * i, notice);
            learn(4, DAY + 2 * i);
        }
        assertThat(memory.trim(text("News.", notice)).removed()).hasSize(1);
    }

    @Test
    void creditsStay() {
        learn(10, DAY, "(Reuters)", "© AFP");
        assertThat(memory.trim(text("News.", "(Reuters)", "© AFP")).removed()).isEmpty();
    }

    @Test
    void subHeadingsInTheMiddleStay() {
        Block heading = new Block(Block.Kind.HEADING, "What we know");
        List<Block> long_ = IntStream.range(0, 30)
                .mapToObj(i -> Block.paragraph("Paragraph " + letters(i)))
                .toList();
        List<Block> page = Stream.of(long_.subList(0, 15), List.of(heading), long_.subList(15, 30))
                .flatMap(List::stream)
                .toList();
        IntStream.range(0, 6).forEach(i -> memory.learn(letters(i), page, DAY));
        assertThat(memory.trim(page).blocks()).contains(heading);
    }

    @Test
    void whatHasGoneFromTheSiteIsForgotten() {
        learn(10, DAY, SIGN_UP);
        learn(200, DAY + 20);
        assertThat(memory.trim(text("News.", SIGN_UP)).removed()).isEmpty();
    }

    @Test
    void aTextThatIsNothingElseStaysAsItIs() {
        learn(10, DAY, SIGN_UP);
        assertThat(memory.trim(text(SIGN_UP)).blocks()).containsExactlyElementsOf(text(SIGN_UP));
        assertThat(memory.trim(List.of()).blocks()).isEmpty();
    }

    @Test
    void aRepeatedBlockCountsOncePerPage() {
        memory.learn("One", text(SIGN_UP, SIGN_UP, SIGN_UP, SIGN_UP), DAY);
        memory.learn("Two", text(SIGN_UP, SIGN_UP), DAY);
        assertThat(memory.trim(text("News.", SIGN_UP)).removed()).isEmpty();
    }

    @Test
    void aMemoryIsBoundedWhateverItSees() {
        for (int page = 0; page < 200; page++) {
            int first = page / 2;
            List<Block> blocks = IntStream.range(0, 60)
                    .mapToObj(i -> Block.paragraph("Line " + letters(first) + " of " + letters(i)))
                    .toList();
            memory.learn("Title", blocks, DAY);
        }
        assertThat(memory.known()).hasSize(HostMemory.MOST_KNOWN);
        assertThat(HostMemoryBytes.write(memory)).hasSizeLessThanOrEqualTo(HostMemory.MOST_BYTES);
        assertThat(HostMemory.MOST_BYTES).isLessThan(12_000);
    }

    @Test
    void whatIsStoredGoesOnAsIfItHadNeverBeen() {
        List<Page> pages = new MadeUpSite(7).pages(120);
        HostMemory stored = new HostMemory();
        for (Page page : pages) {
            memory.learn(page.title(), page.text(), page.day());
            stored = HostMemoryBytes.read(HostMemoryBytes.write(stored));
            stored.learn(page.title(), page.text(), page.day());
        }
        assertThat(Arrays.equals(HostMemoryBytes.write(stored), HostMemoryBytes.write(memory)))
                .isTrue();
    }

    @Test
    void bytesOfAnotherFormatStartAnew() {
        assertThat(HostMemoryBytes.read(new byte[] {0, 0, 0, 9, 1}).pages()).isZero();
        assertThat(HostMemoryBytes.read(new byte[0]).pages()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void onAMadeUpSiteMostFurnitureGoesAndNoTextDoes(long seed) {
        Score score = Score.of(new MadeUpSite(seed).pages(200));
        assertThat(score.precision()).as("%s", score).isGreaterThanOrEqualTo(.995);
        assertThat(score.recall()).as("%s", score).isGreaterThanOrEqualTo(.85);
    }

    /** How much furniture went and how much text with it, over a site's pages in their order. */
    record Score(int furniture, int removed, int wrong) {

        static Score of(List<Page> pages) {
            HostMemory memory = new HostMemory();
            int furniture = 0;
            int removed = 0;
            int wrong = 0;
            for (Page page : pages) {
                List<Block> kept = memory.trim(page.text()).blocks();
                for (Labelled block : page.blocks()) {
                    boolean gone = !kept.contains(block.block());
                    furniture += block.furniture() ? 1 : 0;
                    removed += gone && block.furniture() ? 1 : 0;
                    wrong += gone && !block.furniture() ? 1 : 0;
                }
                memory.learn(page.title(), page.text(), page.day());
            }
            return new Score(furniture, removed, wrong);
        }

        double precision() {
            return removed + wrong == 0 ? 1 : (double) removed / (removed + wrong);
        }

        double recall() {
            return (double) removed / furniture;
        }
    }
}
