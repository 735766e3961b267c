package dev.dateline.schemas.setting;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of settings: {@code key = value} a line, UTF-8, {@code #} begins a comment line; no escapes. */
final class SettingsFile {
    private SettingsFile() {}

    /** One setting of the file; the first line is 1. */
    record Line(int number, String key, String value) {}

    static List<Line> read(Path file) {
        List<String> texts = texts(file);
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                Line line = line(file, i + 1, text);
                Integer before = seen.put(line.key(), line.number());
                if (before != null) {
                    throw new SettingsRejected("Line " + line.number() + " of " + file + ": " + line.key()
                            + " is already set in line " + before + ".");
                }
                lines.add(line);
            }
        }
        return lines;
    }

    private static Line line(Path file, int number, String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new SettingsRejected(
                    "Line " + number + " of " + file + " must read key = value, not \"" + text + "\".");
        }
        return new Line(
                number,
                text.substring(0, equals).strip(),
                text.substring(equals + 1).strip());
    }

    private static List<String> texts(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException wrong) {
            throw new SettingsRejected("The settings file " + file + " is not UTF-8.");
        } catch (IOException unreadable) {
            throw new SettingsRejected("The settings file " + file + " cannot be read (" + unreadable + ").");
        }
    }
}
