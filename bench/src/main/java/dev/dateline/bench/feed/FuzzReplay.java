package dev.dateline.bench.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Reads what a fuzzer kept once more without its instruments, and holds each input to the budget that the wire has.
 *
 * <p>Arguments: the fuzzer's name and a folder of inputs. Ends with 1 when an input costs more or throws.
 */
public final class FuzzReplay {
    private static final Map<String, BiConsumer<byte[], InputBudget>> TARGETS = Map.of(
            "FeedFuzzer",
            FeedFuzzer::read,
            "SectionPageFuzzer",
            SectionPageFuzzer::read,
            "PageFuzzer",
            PageFuzzer::read);

    private FuzzReplay() {}

    public static void main(String[] arguments) throws IOException {
        BiConsumer<byte[], InputBudget> target = TARGETS.getOrDefault(arguments[0], FeedFuzzer::read);
        List<Path> inputs;
        try (Stream<Path> files = Files.walk(Path.of(arguments[1]))) {
            inputs = files.filter(Files::isRegularFile).sorted().toList();
        }
        int over = 0;
        for (Path input : inputs) {
            over += isOver(target, input) ? 1 : 0;
        }
        System.out.println(arguments[0] + ": " + inputs.size() + " kept inputs read again, " + over + " over budget");
        System.exit(over == 0 ? 0 : 1);
    }

    private static boolean isOver(BiConsumer<byte[], InputBudget> target, Path input) throws IOException {
        try {
            target.accept(Files.readAllBytes(input), InputBudget.PLAIN);
            return false;
        } catch (RuntimeException | Error wrong) {
            System.out.println(input + ": " + wrong);
            return true;
        }
    }
}
