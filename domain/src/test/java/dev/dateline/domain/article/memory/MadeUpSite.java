package dev.dateline.domain.article.memory;

import dev.dateline.domain.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up news site whose articles carry furniture of many sorts, in a made-up language: a legal notice and a sharing line
 * on all pages, a newsletter on most that is worded anew after a redesign, lines of sections, authors' notes; and what looks
 * like furniture and is none: the background paragraphs of running stories, sub-headings that come back.
 */
final class MadeUpSite {

    private static final int PAGES_A_DAY = 8;
    private static final String[] SYLLABLES =
            "ka ro ti men sul dar vo li pe stra nu gor ba del fi ram to qui ses han".split(" ");

    private final Random random;
    private final List<String> vocabulary;
    private final String share;
    private final String legal;
    private final String[] newsletters;
    private final String[] sections;
    private final String[] authors;
    private final String[] headings;
    private final List<RunningStory> running = new ArrayList<>();

    MadeUpSite(long seed) {
        random = new Random(seed);
        vocabulary = IntStream.range(0, 3000).mapToObj(i -> word()).toList();
        share = words(4);
        legal = sentences(3);
        newsletters = new String[] {sentences(2), sentences(2)};
        sections = IntStream.range(0, 6).mapToObj(i -> words(6)).toArray(String[]::new);
        authors = IntStream.range(0, 10).mapToObj(i -> words(18) + ".").toArray(String[]::new);
        headings = IntStream.range(0, 4).mapToObj(i -> words(3)).toArray(String[]::new);
        running.add(new RunningStory(30, 50, true));
        running.add(new RunningStory(70, 95, false));
        running.add(new RunningStory(130, 150, true));
        running.add(new RunningStory(150, 175, false));
    }

    /** A story told in every fourth page of a range, with its two paragraphs of background. */
    private final class RunningStory {
        private final int from;
        private final int to;
        private final String topic = words(2);
        private final String background;
        private final String shortBackground;

        RunningStory(int from, int to, boolean topical) {
            this.from = from;
            this.to = to;
            background = (topical ? topic + " " : "") + sentences(3);
            shortBackground = topic + " " + words(9) + ".";
        }

        boolean isOn(int page) {
            return page >= from && page < to && page % 4 == 0;
        }
    }

    /**
     * A block with the truth about it.
     *
     * @param block the block
     * @param furniture whether it belongs to the site and not to the article
     */
    record Labelled(Block block, boolean furniture) {}

    /**
     * A page.
     *
     * @param title its headline
     * @param day when it was published
     * @param blocks its text with the furniture in it
     */
    record Page(String title, int day, List<Labelled> blocks) {

        List<Block> text() {
            return blocks.stream().map(Labelled::block).toList();
        }
    }

    List<Page> pages(int count) {
        return IntStream.range(0, count).mapToObj(i -> page(i, count)).toList();
    }

    private Page page(int number, int count) {
        List<RunningStory> stories =
                running.stream().filter(story -> story.isOn(number)).toList();
        String title = stories.isEmpty() ? words(6) : stories.get(0).topic + " " + words(4);
        int section = random.nextInt(sections.length);
        List<Labelled> blocks = new ArrayList<>();
        furniture(share + " " + random.nextInt(100), blocks);
        if (random.nextInt(3) > 0) {
            furniture(sections[section], blocks);
        }
        body(title, stories, blocks);
        if (random.nextInt(10) < 7) {
            furniture(newsletters[number < count * 6 / 10 ? 0 : 1], blocks);
        }
        furniture(authors[section + random.nextInt(authors.length - sections.length)], blocks);
        furniture(legal, blocks);
        return new Page(title, 20_000 + number / PAGES_A_DAY, blocks);
    }

    private void body(String title, List<RunningStory> stories, List<Labelled> blocks) {
        int paragraphs = 5 + random.nextInt(10);
        for (int i = 0; i < paragraphs; i++) {
            if (i == 3 && random.nextInt(8) == 0) {
                blocks.add(
                        new Labelled(new Block(Block.Kind.HEADING, headings[random.nextInt(headings.length)]), false));
            }
            String name = random.nextBoolean() ? title.split(" ")[0] + " " : "";
            blocks.add(new Labelled(Block.paragraph(name + sentences(1 + random.nextInt(3))), false));
        }
        for (RunningStory story : stories) {
            blocks.add(new Labelled(Block.paragraph(story.shortBackground), false));
            blocks.add(new Labelled(Block.paragraph(story.background), false));
        }
    }

    private static void furniture(String text, List<Labelled> blocks) {
        blocks.add(new Labelled(Block.paragraph(text), true));
    }

    private String sentences(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> words(9 + random.nextInt(8)) + ".")
                .collect(Collectors.joining(" "));
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> vocabulary.get((int) (vocabulary.size() * Math.pow(random.nextDouble(), 2))))
                .collect(Collectors.joining(" "));
    }

    private String word() {
        return IntStream.rangeClosed(0, 1 + random.nextInt(3))
                .mapToObj(i -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                .collect(Collectors.joining());
    }
}
