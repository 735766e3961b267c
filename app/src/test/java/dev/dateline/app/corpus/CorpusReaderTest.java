package dev.dateline.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusReaderTest {
    @TempDir
    Path directory;

    @Test
    void allFieldsAreRead() throws IOException {
        CorpusLine.Readable line = (CorpusLine.Readable) read("""
                                {"id":"1","story":"fire","lang":"en","published_at":"2026-03-02T09:00:00Z","outlet":"x","title":"T","text":"B"}""").get(0);
        assertThat(line.story()).isEqualTo("fire");
        assertThat(line.article().language()).isEqualTo("en");
        assertThat(line.article().title()).isEqualTo("T");
        assertThat(line.article().published()).isEqualTo("2026-03-02T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00Z, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00+02:00, 2026-03-02T07:00:00Z",
        "2026-03-02 09:00:00, 2026-03-02T09:00:00Z",
        "2026-03-02, 2026-03-02T00:00:00Z",
    })
    void datesAreReadInSeveralForms(String text, Instant expected) throws IOException {
        CorpusLine line = read("{\"id\":\"1\",\"title\":\"T\",\"published_at\":\"" + text + "\"}")
                .get(0);
        assertThat(((CorpusLine.Readable) line).article().published()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]                                             | it is no JSON object",
                "{\"title\":\"T\"}                               | it has no id",
                "{\"id\":\"1\"}                                  | it has neither title nor text",
                "{\"id\":\"1\",\"title\":\"T\",\"published_at\":\"soon\"} | its published_at is no ISO 8601 date",
                "{\"id\":                                        | it is no JSON",
            })
    void whatIsNoArticleHasAReason(String text, String reason) throws IOException {
        List<CorpusLine> lines = read("\n" + text + "\n{\"id\":\"2\",\"title\":\"T\"}");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isInstanceOf(CorpusLine.Unreadable.class);
        assertThat(((CorpusLine.Unreadable) lines.get(0)).reason())
                .startsWith("Line 2 ")
                .contains(reason);
        assertThat(lines.get(1)).isInstanceOf(CorpusLine.Readable.class);
    }

    private List<CorpusLine> read(String content) throws IOException {
        List<CorpusLine> lines = new ArrayList<>();
        CorpusReader.read(Files.writeString(directory.resolve("corpus.jsonl"), content), lines::add);
        return lines;
    }
}
