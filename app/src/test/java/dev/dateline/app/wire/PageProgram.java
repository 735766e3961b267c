package dev.dateline.app.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Programs that stand on a markdown page between fences, run as processes with these environment variables. */
record PageProgram(Path page, Map<String, String> environment) {
    private static final long MINUTES = 2;

    /** Writes the page's first program in this language to a file. */
    Path save(String language, Path file) throws IOException {
        Pattern fence = Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
        Matcher matcher = fence.matcher(Files.readString(page));
        if (!matcher.find()) {
            throw new AssertionError(page + " has no program in " + language);
        }
        return Files.writeString(file, matcher.group(1));
    }

    /** The lines it prints; fails when it fails or does not end. */
    List<String> run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("program", ".out");
        Path errors = Files.createTempFile("program", ".err");
        var builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join(" ", command) + ": " + Files.readString(errors));
        }
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }
}
