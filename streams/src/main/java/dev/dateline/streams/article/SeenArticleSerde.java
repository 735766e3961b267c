package dev.dateline.streams.article;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.KnownArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Partition (4 bytes), offset (8), the fingerprints of entry and page (empty for none), the article as on its topic. */
record SeenArticleSerde(Serde<Article> articles) implements Serde<SeenArticle> {

    @Override
    public Serializer<SeenArticle> serializer() {
        return this::write;
    }

    @Override
    public Deserializer<SeenArticle> deserializer() {
        return this::read;
    }

    private byte[] write(String topic, SeenArticle seen) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(seen.partition());
            out.writeLong(seen.offset());
            out.writeUTF(orEmpty(seen.known().entry()));
            out.writeUTF(orEmpty(seen.known().page()));
            out.write(articles.serializer().serialize(topic, seen.known().article()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private @Nullable SeenArticle read(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int partition = in.readInt();
            long offset = in.readLong();
            String entry = in.readUTF();
            String page = in.readUTF();
            Article article = articles.deserializer().deserialize(topic, in.readAllBytes());
            return new SeenArticle(new KnownArticle(article, orNull(entry), orNull(page)), partition, offset);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
