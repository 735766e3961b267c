package dev.dateline.bench.quality.claim;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.Table;
import dev.dateline.domain.claim.Claim;
import dev.dateline.domain.claim.ClaimReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Claims beside CoreNLP, on the same texts of PolNeAR's development part in the same run, one thread each. Ours is timed from the
 * first text on, as it would be in a process that has just started, and once more when it is warm; CoreNLP says itself how long it
 * read. Loading models counts for neither.
 *
 * <p>Arguments: the folder with CoreNLP's jars, and how many texts.
 */
public final class ClaimPeers {
    private ClaimPeers() {}

    public static void main(String[] arguments) throws Exception {
        Corpora corpora = Corpora.in(System.getenv(), System.getProperty("user.home"));
        Optional<Path> file = corpora.find("claims/polnear/dev.jsonl");
        if (file.isEmpty()) {
            System.out.println("skipped: no corpora");
            return;
        }
        List<GoldText> texts = some(GoldText.polnear(file.get()), Integer.parseInt(arguments[1]));
        Table table = new Table(
                "by",
                "texts",
                "kB",
                "seconds",
                "kB/s",
                "precision",
                "recall",
                "speaker of found",
                "with speaker",
                "direct");

        ClaimReader reader = ClaimReader.of("en");
        for (String when : List.of("Dateline, cold", "Dateline, warm")) {
            long begin = ClaimQuality.processorTime();
            List<List<Claim>> ours =
                    texts.stream().map(text -> reader.claims(text.document())).toList();
            row(table, when, texts, ours, (ClaimQuality.processorTime() - begin) / 1e9);
        }
        Path jars = Path.of(arguments[0]);
        Path folder = Files.createDirectories(jars.resolveSibling("corenlp-texts"));
        List<String> plain = texts.stream().map(text -> text.document().text()).toList();
        CoreNlp.Told told = new CoreNlp(jars, folder).read(plain);
        row(table, "CoreNLP", texts, told.claims(), told.seconds());
        table.print(System.out);
    }

    /** Texts from all over the file. */
    private static List<GoldText> some(List<GoldText> all, int count) {
        List<GoldText> some = new ArrayList<>();
        for (int i = 0; i < Math.min(count, all.size()); i++) {
            some.add(all.get(i * all.size() / Math.min(count, all.size())));
        }
        return some;
    }

    private static void row(Table table, String by, List<GoldText> texts, List<List<Claim>> told, double seconds) {
        double kilobytes =
                texts.stream().mapToInt(text -> text.document().text().length()).sum() / 1_000.0;
        ClaimScore all = new ClaimScore();
        ClaimScore direct = new ClaimScore();
        for (int i = 0; i < texts.size(); i++) {
            GoldText text = texts.get(i);
            String words = text.document().text();
            all.add(words, told.get(i), text.attributions(), text.attributions());
            List<GoldText.Attribution> quoted = text.attributions().stream()
                    .filter(one -> ClaimQuality.sort(text, one).equals("direct"))
                    .toList();
            direct.add(words, told.get(i), text.attributions(), quoted);
        }
        table.add(
                by,
                texts.size(),
                Math.round(kilobytes),
                seconds,
                kilobytes / seconds,
                all.precision(),
                all.recall(),
                all.speakerOfFound(),
                all.spokenRecall(),
                direct.recall());
    }
}
